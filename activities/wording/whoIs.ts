// Who is meant by an id, in words. In: the id of a seat, an office or a role, or the last part of a mail's key.
// Out: what people call it; an id that nobody explains stays as it is.
import { copyFor, holderOf, seatOf } from '../../domain/addressee.ts';

/** The seat of which this is one of two mailboxes, its holder's or its delegate's; null for everything else. */
export function oneMailboxOf(id: string): string | null {
  const [seat = ''] = seatOf(id).split('+');
  return id === copyFor(seat) || id === holderOf(seat) ? seat : null;
}

export function whoIs(id: string): string {
  const seat = oneMailboxOf(id);
  if (seat !== null) return `the ${id === copyFor(seat) ? 'delegate' : 'holder'} of the seat ${seat}`;
  if (id === 'support-unit') return 'the Support Unit';
  if (id === 'contact') return 'the contact of the organization';
  return id.startsWith('co-chair') ? `the office ${id}` : id;
}
