// The checklist of a letter of intent: each demand of the framework beside the passage that meets it.
// In: a letter record. Out: one item per clause; the letter is complete when nothing is missing.
import { clauses, type ClauseId } from './framework.ts';
import { principles, type LetterRecord } from './letter.ts';
import { isMultilateral } from './organization.ts';

/** One demand. `met` decides completeness; `remark` tells the reader what to look at even when it is met. */
export interface ChecklistItem {
  clause: ClauseId;
  demand: string;
  met: boolean;
  passage?: string;
  remark?: string;
}

function quoted(clause: ClauseId, passage: string | undefined): ChecklistItem {
  const demand = clauses[clause].text;
  return passage === undefined ? { clause, demand, met: false } : { clause, demand, met: true, passage };
}

/** A reservation is shown beside what it limits and leaves it met: whether it goes too far is for the committee to say (LOI-2). */
function withReservations(item: ChecklistItem, { reservations }: LetterRecord): ChecklistItem {
  if (!item.met || !reservations.some((one) => one.clause === item.clause)) return item;
  const reserved = 'With a reservation; see the flags.';
  return { ...item, remark: item.remark === undefined ? reserved : `${item.remark} ${reserved}` };
}

/** Every item of the checklist, in the order of the framework. LOI-2 and LOI-4 stand as their parts. */
export function checklist(letter: LetterRecord): ChecklistItem[] {
  const { organization, contacts, areas, alignment } = letter;
  const toCoChairs = /co-?chair|copresiden/i.test(letter.addressedTo);
  const items: ChecklistItem[] = [
    {
      clause: 'LOI-1',
      demand: clauses['LOI-1'].text,
      met: isMultilateral(organization.kind),
      ...(isMultilateral(organization.kind)
        ? toCoChairs
          ? {}
          : { remark: `Addressed to "${letter.addressedTo}", not to the Co-Chairs; passed on to them.` }
        : {
            remark: `${organization.name} is recorded as ${organization.kind}, which is not a multilateral body.`,
          }),
    },
    ...principles.map((clause) => quoted(clause, letter.endorses[clause])),
    quoted('LOI-3', letter.commitsToGuidelines),
    quoted('LOI-4', areas.length > 0 ? areas.map((area) => area.passage).join(' … ') : undefined),
    quoted('LOI-4(a)', alignment.withOgp),
    quoted('LOI-4(b)', alignment.withOwnGoals),
    {
      clause: 'G1-1',
      demand: clauses['G1-1'].text,
      met: contacts.length === 1,
      ...(contacts.length === 1 ? {} : { remark: `${contacts.length} contacts are named; one is needed.` }),
    },
  ];
  return items.map((item) => withReservations(item, letter));
}

/** The clauses that a letter leaves unmet, in the order of the framework. Empty when it is complete. */
export function missingClauses(letter: LetterRecord): ClauseId[] {
  return checklist(letter)
    .filter((item) => !item.met)
    .map((item) => item.clause);
}
