// The task to read a reply that came by mail and says none of the things that can be read by rule. In: who wrote it, the seat whose
// mail it answers, its words. Out: a letter to the Support Unit.
import { heading, inSubject, letter, list, quote, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface ReplyUnclear {
  /** The mailbox that wrote it, as the message claims. */
  from: string;
  seat: string;
  words: string;
}

export function replyUnclear(facts: CaseFacts, { from, seat, words: written }: ReplyUnclear): Letter {
  const { frame, replyUnclear: says } = speech(facts).words;
  return letter(
    facts,
    frame.supportUnitByName,
    says.subject(seat, inSubject(facts)),
    [
      sentence(says.arrived(from, seat, facts.organization)),
      sentence(says.written),
      quote(written),
      heading(says.todo),
      list([says.record(seat), says.ask(from), says.silent]),
    ],
    'register',
  );
}
