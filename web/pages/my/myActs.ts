// What the contact of an organization can do in its case: mend or withdraw the letter, answer questions, report, leave and come back. In:
// the case as the page opened it. Out: the acts, in the reader's language; each says whether the case takes it now.
import type { Role } from '../../../domain/roles.ts';
import { allowed } from '../../../machines/engine/allowed.ts';
import type { RequestType } from '../../acting/fields.ts';
import { isContactOf } from '../../people/visitor.ts';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { ActOfPage, PersonalAct, PersonalField } from '../../personal/personalAct.ts';
import { handOver } from './handOver.ts';
import { reportFields } from './reportFields.ts';
import { reportText } from './yearlyReport.ts';

const mostReason = 5_000;

export function myActs(open: PersonalCase): PersonalAct[] {
  const { record, reading, context, visitor, words } = open;
  if (!isContactOf(visitor, record)) return [];
  const { acts } = words.my;
  const contact: Role = 'contact';
  const now = allowed(reading.kit, reading.snapshot)
    .filter(({ by }) => by.includes(contact))
    .map(({ event }) => event);
  const act = (event: RequestType, one: ActOfPage): PersonalAct => ({
    event,
    possible: now.includes(event),
    by: { role: contact, id: 'contact' },
    as: visitor?.name ?? '',
    ...one,
  });
  const reason = (said: { reason: string; help: string }): PersonalField =>
    passage('reason', said.reason, said.help);
  const questions = context.review?.questions ?? [];
  return [
    act('letter.resubmitted', {
      ...acts.resubmit,
      name: 'letter',
      fields: [
        {
          name: 'letter',
          label: acts.resubmit.file,
          help: acts.resubmit.help,
          required: true,
          kind: 'letter',
        },
      ],
      request: (_values, letter) => ({ type: 'letter.resubmitted', ...letter }),
    }),
    act('question.answered', {
      ...acts.answer,
      name: 'answer',
      fields: [
        {
          name: 'question',
          label: acts.answer.question,
          required: true,
          kind: 'choice',
          choices: questions.map(({ number, question }) => [String(number), `${number}. ${question}`]),
        },
        passage('answer', acts.answer.answer, acts.answer.help),
      ],
      request: ({ question, answer }) => ({ type: 'question.answered', question: Number(question), answer }),
    }),
    act('report.submitted', {
      ...acts.report,
      name: 'report',
      fields: reportFields(open),
      request: (values) => ({ type: 'report.submitted', report: reportText(values, acts.report) }),
    }),
    act('letter.withdrawn', {
      ...acts.withdrawLetter,
      name: 'withdraw-letter',
      grave: true,
      fields: [reason(acts.withdrawLetter)],
      request: ({ reason: text }) => ({ type: 'letter.withdrawn', reason: text }),
    }),
    act('contact.handedOver', handOver(open)),
    act('withdrawal.announced', {
      ...acts.withdraw,
      name: 'withdraw',
      grave: true,
      fields: [reason(acts.withdraw)],
      request: ({ reason: text }) => ({ type: 'withdrawal.announced', reason: text }),
    }),
    act('withdrawal.revoked', {
      ...acts.revoke,
      name: 'revoke',
      fields: [],
      request: () => ({ type: 'withdrawal.revoked' }),
    }),
  ];
}

const passage = (name: string, label: string, help: string): PersonalField => ({
  name,
  label,
  help,
  required: true,
  kind: 'passage',
  rows: 5,
  most: mostReason,
});
