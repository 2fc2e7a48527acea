// A letter of intent as it came in: when and how it arrived, what a first reading missed, what is noted on it.
// In: whoever reads, and the facts of the arrival. Out: blocks and items for the receipt, the Support Unit and the returned letter.
import type { Flag } from '../../domain/flags.ts';
import type { ClauseId } from '../../domain/framework.ts';
import type { Arrival } from '../../machines/effects.ts';
import { fact, speech, type Block, type CaseFacts } from '../typesetting/letter.ts';

/** One line per missing clause: its id and its text. */
export function missingItems(facts: CaseFacts, missing: readonly ClauseId[]): string[] {
  return missing.map(speech(facts).words.arrivals.clause);
}

/** One line per flag: its sentence and its clause. */
export function flagItems(facts: CaseFacts, flags: readonly Flag[]): string[] {
  const { inWords } = speech(facts).words.flags;
  return flags.map((flag) => inWords(flag) + (flag.clause === undefined ? '' : ` (${flag.clause})`));
}

/** When and how the letter came, and when it was recorded: two instants that need not be the same day. */
export function arrived(facts: CaseFacts, { receivedAt, channel }: Arrival): Block[] {
  const { words, exactly } = speech(facts);
  const { arrivals: says } = words;
  return [
    fact(says.received, says.receivedHow(exactly(receivedAt), channel)),
    fact(says.recorded, exactly(facts.at)),
  ];
}
