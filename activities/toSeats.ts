// One letter to each of the seats of an effect, with a copy to the seat's delegate while the delegation is in force ("B for A").
// In: the occasion, the letter's file, the seats, and the letter for each. Out: which seats it reached, and which it cannot reach.
//
// Holder and delegate are two mailboxes of one voice: whoever of them has the letter can answer for the seat. So the seat is
// reached if either letter was delivered, and unreached only if neither was. A copy that cannot be delivered changes nothing for
// the seat; it stays visible in the outbox, under the seat's id with `+delegate` behind it.
import { copyFor, seatOf } from '../domain/addressee.ts';
import { inForce } from '../domain/dated.ts';
import type { Instant } from '../domain/instant.ts';
import { readerOf } from '../domain/language.ts';
import type { Delegate, FrozenSeat } from '../domain/roster.ts';
import type { Occasion } from './batch.ts';
import { delegateCopy } from './letters/delegateCopy.ts';
import { sendLetters, type Addressed, type Sent } from './post/sendLetters.ts';
import type { CaseFacts, Letter } from './typesetting/letter.ts';

/** Who gets a copy now. A delegate with the holder's own mailbox has the letter already. */
function delegateNow({ delegate, email }: FrozenSeat, at: Instant): Delegate | undefined {
  return delegate !== undefined && delegate.email !== email && inForce(at)(delegate) ? delegate : undefined;
}

/** Who reads what a seat gets, and the last part of the key of a mail to that mailbox. */
export interface SeatReader {
  addressee: string;
  person: FrozenSeat | Delegate;
}

/** The mailboxes of a seat at an instant: its holder's, and its delegate's while the delegation is in force. */
export function readersOf(seat: FrozenSeat, at: Instant): SeatReader[] {
  const delegate = delegateNow(seat, at);
  const own = { addressee: seat.id, person: seat };
  return delegate === undefined ? [own] : [own, { addressee: copyFor(seat.id), person: delegate }];
}

/** What a seat gets, written for whoever reads it; null where nothing is to be sent to that mailbox. */
type LetterFor = (seat: FrozenSeat, facts: CaseFacts, addressee: string) => Letter | null;

function addressed({ facts, batch }: Occasion, seat: FrozenSeat, letterFor: LetterFor): Addressed[] {
  return readersOf(seat, batch.at).flatMap(({ addressee, person }) => {
    const { id, holder: name, email } = person;
    const readBy = { ...facts, reader: { ...readerOf(person), id, email } };
    const letter = letterFor(seat, readBy, addressee);
    if (letter === null) return [];
    const copied = 'until' in person ? delegateCopy(readBy, letter, seat, person) : letter;
    return [{ id: addressee, name, email, letter: copied }];
  });
}

/** What both mailboxes of each seat come to, in the order of the seats. */
function bySeat(seats: readonly FrozenSeat[], { delivered, undelivered }: Sent): Sent {
  const reached = new Set(delivered);
  const reasons = new Map(undelivered.map(({ id, reason }) => [id, reason]));
  const isReached = ({ id }: FrozenSeat) => reached.has(id) || reached.has(copyFor(id));
  const reasonOf = ({ id }: FrozenSeat) => {
    const ofTheCopy = reasons.get(copyFor(id));
    return `${reasons.get(id) ?? ''}${ofTheCopy === undefined ? '' : `; to the delegate: ${ofTheCopy}`}`;
  };
  return {
    delivered: seats.filter(isReached).map(({ id }) => id),
    undelivered: seats
      .filter((seat) => !isReached(seat))
      .map((seat) => ({ id: seat.id, reason: reasonOf(seat) })),
  };
}

/**
 * @param kind the letter's file, such as `reviewNotice`; copies go out under the same name
 * @throws Error as `sendLetters` does, for a copy too: it is tried again like any other mail
 */
export async function toSeats(
  occasion: Occasion,
  kind: string,
  seats: readonly FrozenSeat[],
  letterFor: LetterFor,
): Promise<Sent> {
  const letters = seats.flatMap((seat) => addressed(occasion, seat, letterFor));
  const written = new Set(letters.map(({ id }) => seatOf(id)));
  const asked = seats.filter(({ id }) => written.has(id));
  return bySeat(asked, await sendLetters(occasion, kind, letters));
}
