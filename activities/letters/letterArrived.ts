// To the Support Unit: a letter of intent is on record that has something to look at first, or that another than it recorded.
// In: how it arrived, what a first reading missed, what is noted on it. Out: a letter that says what can be done (CT-1).
import { fact, heading, inSubject, letter, list, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { arrived, flagItems, missingItems } from '../wording/arrival.ts';
import type { Receipt } from './receipt.ts';

export type LetterArrived = Omit<Receipt, 'to'>;

function todo(facts: CaseFacts, { arrival }: LetterArrived): Block[] {
  const { letterArrived: says } = speech(facts).words;
  if (arrival.version === 'underReview') return [sentence(says.underReview)];
  return [heading(says.todo), list([says.declareComplete, says.giveBack, says.setAside])];
}

export function letterArrived(facts: CaseFacts, about: LetterArrived): Letter {
  const { missing, flags, arrival } = about;
  const { version, follows, recordedBy } = arrival;
  const { arrivals, frame, letterArrived: says } = speech(facts).words;
  const subject = version === 'underReview' ? says.onRecord : says.toCheck;
  const lacks =
    missing.length === 0
      ? [sentence(says.allFound)]
      : [heading(arrivals.notFound), list(missingItems(facts, missing))];
  const noted = flags.length === 0 ? [] : [heading(says.lookFirst), list(flagItems(facts, flags))];
  return letter(
    facts,
    frame.supportUnitByName,
    subject(version, inSubject(facts)),
    [
      sentence(says.arrived(version, facts.organization, recordedBy)),
      fact(says.theCase, facts.case),
      ...(follows === null ? [] : [fact(says.follows, follows)]),
      ...arrived(facts, arrival),
      ...noted,
      ...lacks,
      ...todo(facts, about),
    ],
    'register',
  );
}
