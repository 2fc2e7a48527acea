// What the delegate of a seat gets: the same letter as the seat's holder, with a word on why. In: the letter, the seat and its
// delegate. Out: the copy.
import type { Delegate, FrozenSeat } from '../../domain/roster.ts';
import { dateInWords } from '../typesetting/dates.ts';
import { paragraph, say } from '../typesetting/letter.ts';
import type { Letter } from '../typesetting/letter.ts';

/** The letter, greeting the delegate; whatever it says of "your seat" is said of the seat that the delegate may speak for. */
export function delegateCopy(letter: Letter, { id, holder }: FrozenSeat, delegate: Delegate): Letter {
  const why = paragraph`You may speak for the seat ${id} of the Steering Committee until ${dateInWords(delegate.until)}, so you get a copy of what its holder, ${holder}, receives. Either of you can answer; whichever answer comes last counts, and yours is recorded as "${delegate.id} for ${id}". The message:`;
  return {
    ...letter,
    blocks: letter.blocks.flatMap((block) =>
      block.kind === 'salutation'
        ? [{ kind: 'salutation' as const, text: say`Dear ${delegate.holder},` }, why]
        : [block],
    ),
  };
}
