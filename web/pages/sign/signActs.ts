// What whoever signs a letter of acceptance can do: sign, refuse, recuse (SC-3). In: the case as the page opened it. Out: the acts, in the
// reader's language; each says whether the case takes it now.
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import type { FrozenOffice } from '../../../domain/roster.ts';
import { allowed } from '../../../machines/engine/allowed.ts';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { PersonalAct, PersonalField } from '../../personal/personalAct.ts';
import { signsFor } from '../../reading/signers.ts';

const mostReason = 5_000;

export function signActs(open: PersonalCase): PersonalAct[] {
  const offices = signsFor(open.visitor, open.context);
  // Who signs for one office alone, as nearly everybody does, needs no name of it in the address.
  return offices.flatMap((office) => actsFor(open, office, offices.length === 1 ? '' : `-${office.id}`));
}

function actsFor(
  { reading, context, words }: PersonalCase,
  office: FrozenOffice,
  suffix: string,
): PersonalAct[] {
  const { acts } = words.sign;
  const open = allowed(reading.kit, reading.snapshot).map(({ event }) => event);
  const hasSigned = context.acceptance?.signatures[office.id] !== undefined;
  const common = { by: { role: 'coChair', id: office.id } as const, as: officeTitle(office.id) };
  const reason = (said: { reason: string; help: string }): PersonalField => ({
    name: 'reason',
    label: said.reason,
    help: said.help,
    required: true,
    kind: 'passage',
    rows: 5,
    most: mostReason,
  });
  return [
    {
      ...common,
      ...acts.sign,
      name: `sign${suffix}`,
      event: 'acceptance.signed',
      possible: open.includes('acceptance.signed') && !hasSigned,
      fields: [],
      request: () => ({ type: 'acceptance.signed', office: office.id }),
    },
    {
      ...common,
      ...acts.refuse,
      name: `refuse${suffix}`,
      event: 'acceptance.refused',
      possible: open.includes('acceptance.refused') && !hasSigned,
      grave: true,
      fields: [reason(acts.refuse)],
      request: ({ reason: text }) => ({ type: 'acceptance.refused', office: office.id, reason: text }),
    },
    {
      ...common,
      ...acts.recuse,
      name: `recuse${suffix}`,
      event: 'acceptance.recused',
      possible: open.includes('acceptance.recused') && !hasSigned,
      grave: true,
      fields: [reason(acts.recuse)],
      request: ({ reason: text }) => ({ type: 'acceptance.recused', office: office.id, reason: text }),
    },
  ];
}
