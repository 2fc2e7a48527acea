// Who is looking at a page, and as whom that person may act in a case. In: the request's session, the roster of today, a case.
// Out: actors of the machine; nobody for a visitor who has not signed in.
import type { Context } from 'hono';
import { firstContact, type LetterRecord } from '../../domain/letter.ts';
import type { Actor, Role } from '../../domain/roles.ts';
import type { CaseRecord } from '../../register/cases.ts';
import type { Person } from '../../register/people.ts';
import { readCase } from '../reading/caseReading.ts';

/** A person who has signed in with a mailbox. */
export type Visitor = Person;

/** The offices that see every case: the desk is theirs. */
const officesOfTheDesk: readonly Role[] = ['supportUnit', 'coChair', 'networkingMechanism', 'peerLearning'];

/** Null for a visitor who has not signed in. */
export function visitorOf(c: Context): Visitor | null {
  return (c.get('visitor') as Visitor | undefined) ?? null;
}

export function seesTheDesk(visitor: Visitor | null): boolean {
  return visitor?.actors.some(({ role }) => officesOfTheDesk.includes(role)) ?? false;
}

/** Whether the visitor reads the mailbox of the organization's one contact (G1-1). */
export function isContactOf(visitor: Visitor | null, record: CaseRecord): boolean {
  if (visitor === null) return false;
  const context = readCase(record)?.snapshot.context as { letter?: LetterRecord | null } | undefined;
  const contact = context?.letter ? firstContact(context.letter) : undefined;
  return contact?.email.toLowerCase() === visitor.mailbox;
}

/** As whom the visitor may act in the case: the seats and offices of the roster, and its contact. */
export function actorsIn(visitor: Visitor | null, record: CaseRecord): Actor[] {
  if (visitor === null) return [];
  return [
    ...visitor.actors,
    ...(isContactOf(visitor, record) ? [{ role: 'contact', id: 'contact' } as const] : []),
  ];
}
