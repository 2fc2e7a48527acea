// A mail to one person who answers for a seat: its holder, or its delegate. In: the occasion, the seat as it is frozen, the id under
// which the person answers. Out: the mail is in the outbox; nothing where nobody answers under that id any more.
import { copyFor } from '../../domain/addressee.ts';
import { readerOf } from '../../domain/language.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Occasion } from '../batch.ts';
import { sendLetters } from '../post/sendLetters.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

/** @param kind the letter's file, such as `replyRead` */
export async function toWriter(
  occasion: Occasion,
  kind: string,
  seat: FrozenSeat,
  by: string,
  letterFor: (seat: FrozenSeat, facts: CaseFacts) => Letter,
): Promise<void> {
  const person = by === seat.id ? seat : seat.delegate;
  if (person === undefined || person.id !== by) return;
  const { holder, email } = person;
  const facts = { ...occasion.facts, reader: { ...readerOf(person), id: by, email } };
  const id = by === seat.id ? by : copyFor(seat.id);
  await sendLetters(occasion, kind, [
    { id, name: holder, email, letter: letterFor({ ...seat, holder }, facts) },
  ]);
}
