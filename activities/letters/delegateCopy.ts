// What the delegate of a seat gets: the same letter as the seat's holder, with a word on why. In: the letter, the seat and its
// delegate. Out: the copy.
import type { Delegate, FrozenSeat } from '../../domain/roster.ts';
import { sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { spaced } from '../typesetting/spacing.ts';

/** The letter, greeting the delegate; whatever it says of "your seat" is said of the seat that the delegate may speak for. */
export function delegateCopy(
  facts: CaseFacts,
  letter: Letter,
  { id, holder }: FrozenSeat,
  delegate: Delegate,
): Letter {
  const { words, date } = speech(facts);
  const { frame, delegateCopy: says } = words;
  const why = spaced(
    sentence(says.why(id, date(delegate.until), holder, delegate.id)),
    facts.reader.language,
  );
  return {
    ...letter,
    blocks: letter.blocks.flatMap((block) =>
      block.kind === 'salutation'
        ? [{ kind: 'salutation' as const, text: frame.dear(delegate.holder) }, why]
        : [block],
    ),
  };
}
