// The roster: the seats of the Steering Committee and the offices around it, each with dated holders.
// In: the roster file's content. Out: who holds what on a day. G3-1: as many government as civil society seats.
import * as z from 'zod';
import type { Instant } from './instant.ts';
import { emailAddress, isoDate, line } from './text.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')
  .max(60);
const dated = { from: isoDate, until: isoDate.optional() };

const seat = z.strictObject({
  id,
  constituency: z.enum(['government', 'civil-society']),
  holder: line(200),
  email: emailAddress,
  ...dated,
});

/** An office is held by a seat (the Co-Chairs) or has a mailbox of its own. `role` is what it may do. */
const office = z.strictObject({
  id,
  role: z.enum(['coChair', 'supportUnit', 'networkingMechanism', 'peerLearning']),
  seat: id.optional(),
  email: emailAddress.optional(),
  ...dated,
});

export const roster = z
  .strictObject({ asOf: isoDate, seats: z.array(seat).max(500), offices: z.array(office).max(100) })
  .superRefine((value, context) => {
    for (const [index, one] of value.offices.entries()) {
      if (!one.email && !value.seats.some((candidate) => candidate.id === one.seat)) {
        const message = 'has neither an e-mail address nor a seat on this roster';
        context.addIssue({ code: 'custom', path: ['offices', index], message });
      }
    }
  });
export type Roster = z.output<typeof roster>;

/** A seat as it is frozen into a case: who is asked, and where. */
export interface FrozenSeat {
  id: string;
  constituency: 'government' | 'civil-society';
  holder: string;
  email: string;
}

/** An office as it is frozen into a case. */
export interface FrozenOffice {
  id: string;
  email: string;
  holder: string;
}

const inForce = (at: Instant) => (entry: { from: string; until?: string | undefined }) =>
  entry.from <= at.slice(0, 10) && (entry.until === undefined || at.slice(0, 10) <= entry.until);

/** The entries in force on the day of `at`, one for each id: on a day of hand-over, the one who came last. */
function heldOn<Entry extends { id: string; from: string; until?: string | undefined }>(
  entries: readonly Entry[],
  at: Instant,
): Entry[] {
  const held = new Map<string, Entry>();
  for (const one of entries.filter(inForce(at))) {
    const other = held.get(one.id);
    if (!other || other.from <= one.from) held.set(one.id, one);
  }
  return [...held.values()];
}

/** The seats that count on the day of `at`, one holder each: the one who came last. */
export function seatsAsOf(value: Roster, at: Instant): FrozenSeat[] {
  return heldOn(value.seats, at).map(({ id: seatId, constituency, holder, email }) => ({
    id: seatId,
    constituency,
    holder,
    email,
  }));
}

/** The offices of one role in force on the day of `at`, one holder each, with the mailbox that reaches it. */
export function officesAsOf(
  value: Roster,
  role: Roster['offices'][number]['role'],
  at: Instant,
): FrozenOffice[] {
  const seats = seatsAsOf(value, at);
  return heldOn(value.offices, at)
    .filter((one) => one.role === role)
    .flatMap((one) => {
      const holder = seats.find((candidate) => candidate.id === one.seat);
      const email = one.email ?? holder?.email;
      return email === undefined ? [] : [{ id: one.id, email, holder: holder?.holder ?? one.id }];
    });
}

/** G3-1: the numbers of government and of civil society seats on the day of `at`; they should be equal. */
export function balance(value: Roster, at: Instant): { government: number; civilSociety: number } {
  const seats = seatsAsOf(value, at);
  const government = seats.filter((one) => one.constituency === 'government').length;
  return { government, civilSociety: seats.length - government };
}
