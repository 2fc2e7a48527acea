// Who is meant by an id, in words. In: the words of a language, and the id of a seat, an office or a role, or the last part of a
// mail's key. Out: what people call it, with its article; an id that nobody explains stays as it is.
import { copyFor, holderOf, seatOf } from '../../domain/addressee.ts';
import type { Words } from '../languages/words.ts';

/** The seat of which this is one of two mailboxes, its holder's or its delegate's; null for everything else. */
export function oneMailboxOf(id: string): string | null {
  const [seat = ''] = seatOf(id).split('+');
  return id === copyFor(seat) || id === holderOf(seat) ? seat : null;
}

export function whoIs({ people }: Pick<Words, 'people'>, id: string): string {
  const seat = oneMailboxOf(id);
  if (seat !== null) return id === copyFor(seat) ? people.delegateOf(seat) : people.holderOf(seat);
  if (id === 'support-unit') return people.supportUnit;
  if (id === 'contact') return people.contact;
  return id.startsWith('co-chair') ? people.office(id) : id;
}
