// A ruling of the committee in words, with where it is recorded. In: the facts of the letter or its words, the ruling, and the
// decision behind it. Out: a sentence, and blocks.
import type { CommitteeDecision, Ruling } from '../../domain/decision.ts';
import type { Words } from '../languages/words.ts';
import { fact, quote, sentence, speech, type Block, type CaseFacts } from '../typesetting/letter.ts';

/** What the ruling does, once it is confirmed. */
export function rulingInWords({ rulings }: Pick<Words, 'rulings'>, ruling: Ruling): string {
  switch (ruling.do) {
    case 'overrule':
      return rulings.overrule(ruling.seat);
    case 'uphold':
      return rulings.uphold(ruling.seat);
    case 'approve':
      return rulings.approve;
    case 'decline':
      return rulings.decline;
    case 'extend':
      return rulings.extend(ruling.workingDays);
  }
}

/** The decision as the minutes have it. */
export function recordOf(facts: CaseFacts, { meeting, date, reference, reason }: CommitteeDecision): Block[] {
  const { words, date: inWords } = speech(facts);
  const { rulings } = words;
  return [
    fact(rulings.decidedIn, meeting),
    fact(rulings.on, inWords(date)),
    fact(rulings.recordedIn, reference),
    ...(reason === undefined ? [] : [sentence(rulings.reason), quote(reason)]),
  ];
}
