// Who a mail was written to, read from its key in the outbox. In: the key, or its last part. Out: the event that the mail follows
// from, the addressee, and for a notice the seat: it has a mailbox of its holder and, for a time, one of its delegate.

/** The letters that ask a seat; the later one to a seat counts. */
export const noticeLetters: readonly string[] = ['reviewNotice', 'successorNotice'];

/**
 * What stands in a mail's key, `<workflow id>/<seq>/<n>/<addressee>`: the event that it follows from, and who was written to:
 * a seat, an office, or `contact`.
 */
export function placeOf(key: string): { seq: number; addressee: string } {
  const [addressee = '', , seq] = key.split('/').toReversed();
  return { seq: Number(seq), addressee };
}

const copy = '+delegate';
const holder = '+holder';

/** The last part of the key of a mail to a seat's delegate. No seat has such an id. */
export const copyFor = (seat: string): string => `${seat}${copy}`;

/** The holder's own mailbox of a seat that is reached by its delegate. No seat has such an id. */
export const holderOf = (seat: string): string => `${seat}${holder}`;

/** The seat whose notice a mail is: the holder's own, or the copy to its delegate. */
export function seatOf(addressee: string): string {
  return addressee.endsWith(copy) ? addressee.slice(0, -copy.length) : addressee;
}
