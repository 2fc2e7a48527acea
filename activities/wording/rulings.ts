// A ruling of the committee in words, with where it is recorded. In: the ruling and the decision behind it. Out: sentences.
import type { CommitteeDecision, Ruling } from '../../domain/decision.ts';
import { dateInWords } from '../typesetting/dates.ts';
import { fact, paragraph, quote, say, type Block } from '../typesetting/letter.ts';
import { counted } from './takes.ts';

/** What the ruling does, once it is confirmed. */
export function rulingInWords(ruling: Ruling): string {
  switch (ruling.do) {
    case 'overrule':
      return say`The objection of the seat ${ruling.seat} is overruled and no longer stands (SC-2).`;
    case 'uphold':
      return say`The objection of the seat ${ruling.seat} is upheld, and the letter is not approved (SC-2). The case ends with this.`;
    case 'approve':
      return say`The committee approves where silence could not decide.`;
    case 'decline':
      return say`The committee does not approve. The case ends with this.`;
    case 'extend':
      return say`The window is extended by ${counted(ruling.workingDays, 'working day')}, beyond the deferrals that the Co-Chairs may grant (SC-1).`;
  }
}

/** The decision as the minutes have it. */
export function recordOf({ meeting, date, reference, reason }: CommitteeDecision): Block[] {
  return [
    fact('Decided in', meeting),
    fact('On', dateInWords(date)),
    fact('Recorded in', reference),
    ...(reason === undefined ? [] : [paragraph`With the reason:`, quote(reason)]),
  ];
}
