// The contact hands over (G1-1): the form on its page, and what it reads when the page is its own no longer. In: the case as the page
// opened it. Out: the act, in the reader's language.
import { languageNames, languages, timeZone } from '../../../domain/language.ts';
import { emailAddress } from '../../../domain/text.ts';
import type { FormValues } from '../../acting/fromForm.ts';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { ActOfPage, PersonalField } from '../../personal/personalAct.ts';

export function handOver({ record, words }: PersonalCase): ActOfPage {
  const { handOver: says } = words.my.acts;
  const line = (name: string, label: string, help: string): PersonalField & { kind: 'line' } => ({
    name,
    label,
    help,
    required: true,
    kind: 'line',
    type: 'text',
    most: 200,
  });
  return {
    ...says,
    name: 'hand-over',
    grave: true,
    fields: [
      line('office', says.office, says.officeHelp),
      {
        ...line('email', says.email, says.emailHelp),
        type: 'email',
        most: 254,
        isMet: (text) => emailAddress.safeParse(text).success,
        otherwise: says.notAnAddress,
      },
      {
        name: 'language',
        label: says.language,
        help: says.languageHelp,
        required: false,
        kind: 'choice',
        choices: languages.map((one) => [one, languageNames[one]]),
      },
      {
        ...line('zone', says.zone, says.zoneHelp),
        required: false,
        most: 60,
        isMet: (text) => timeZone.safeParse(text).success,
        otherwise: says.notAZone,
      },
    ],
    request: (values) => ({ type: 'contact.handedOver', ...said(values) }),
    farewell: ({ office = '' }) => ({
      title: says.doneTitle,
      sentences: [says.done(office.trim(), record.organization || record.case), says.after],
    }),
  };
}

/** What was filled in; the machine's own schema judges it once more. */
function said(values: FormValues) {
  const filled = ['office', 'email', 'language', 'zone'].flatMap((name) => {
    const text = (values[name] ?? '').trim();
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(filled);
}
