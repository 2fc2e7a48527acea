// The roster: the seats of the Steering Committee and the offices around it, each with dated holders, and what is known of
// them beforehand. In: the roster file's content. Out: its schema, and who holds what on a day (G3-1).
import * as z from 'zod';
import { conflictWith, type Organization } from './conflicts.ts';
import { byDay, heldOn } from './dated.ts';
import type { Instant, PlainDate } from './instant.ts';
import { rosterFaults } from './rosterFaults.ts';
import { language, readingOf, timeZone, type Reading } from './language.ts';
import { emailAddress, isoDate, line, passage } from './text.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens')
  .max(60, 'is longer than 60 characters');
const dated = { from: isoDate, until: isoDate.optional() };
/** How whoever is reached reads: English and UTC unless told. */
const reading = { language: language.optional(), zone: timeZone.optional() };

/** A conflict of interest with an organization, declared ahead. It is the seat's, whoever holds it, between its own days. */
export const conflict = z.strictObject({ organization: line(200), reason: passage(2_000), ...dated });
export type Conflict = z.output<typeof conflict>;

/** One holder of a seat, from a day on; the next holder is an entry of its own with the same id. */
export const seat = z.strictObject({
  id,
  constituency: z.enum(['government', 'civil-society']),
  holder: line(200),
  email: emailAddress,
  ...reading,
  ...dated,
  conflicts: z.array(conflict).max(50).optional(),
});

/** An office is held by a seat (the Co-Chairs) or has a mailbox of its own. `role` is what it may do. */
export const office = z.strictObject({
  id,
  role: z.enum(['coChair', 'supportUnit', 'networkingMechanism', 'peerLearning']),
  seat: id.optional(),
  email: emailAddress.optional(),
  /** The seat that signs for a Co-Chair with a conflict of interest (SC-3). */
  substitute: id.optional(),
  ...reading,
  ...dated,
});

/** Who may speak for a seat for a time, both days included: "B for A". The delegate may be another seat. */
export const delegation = z.strictObject({
  seat: id,
  delegate: z.strictObject({ id, holder: line(200), email: emailAddress, ...reading }),
  from: isoDate,
  until: isoDate,
  reason: passage(2_000).optional(),
});
export type Delegation = z.output<typeof delegation>;

export const roster = z
  .strictObject({
    asOf: isoDate,
    seats: z.array(seat).max(500),
    offices: z.array(office).max(100),
    delegations: z.array(delegation).max(500).optional(),
  })
  .superRefine((value, context) => {
    for (const { path, message } of rosterFaults(value)) context.addIssue({ code: 'custom', path, message });
  });
export type Roster = z.output<typeof roster>;

/** A seat as it is frozen into a case: who is asked, and where. */
export interface FrozenSeat extends Reading {
  id: string;
  constituency: 'government' | 'civil-society';
  holder: string;
  email: string;
  /** The conflict of interest that the seat has declared ahead with this organization; recusal is suggested. */
  conflict?: string;
  /** Who may speak for the seat for a time: "B for A". */
  delegate?: Delegate;
}

/** A person who may act for a seat between two days, both included. */
export interface Delegate extends Reading {
  /** The id under which the delegate acts; another seat's, or one of its own. */
  id: string;
  holder: string;
  email: string;
  from: PlainDate;
  until: PlainDate;
}

/** An office as it is frozen into a case. */
export interface FrozenOffice extends Reading {
  id: string;
  email: string;
  holder: string;
  /** The holder that signs in the place of one with a conflict of interest. */
  substituteFor?: string;
}

/** The offices' roles, in the order in which they are shown. */
export const officeRoles = office.shape.role.options;

/** The delegation of a seat that is in force on the day of `at`, or else the next one that is known to come. */
function delegateOf(value: Roster, seatId: string, at: Instant): Delegate | undefined {
  const [found] = byDay(value.delegations ?? []).filter(
    (one) => one.seat === seatId && at.slice(0, 10) <= one.until,
  );
  if (found === undefined) return undefined;
  const { id: by, holder, email } = found.delegate;
  return { id: by, holder, email, ...readingOf(found.delegate), from: found.from, until: found.until };
}

/**
 * The seats that count on the day of `at`, one holder each: the one who came last. Each with its delegate, and with its
 * conflict of interest where an organization is given.
 */
export function seatsAsOf(value: Roster, at: Instant, organization?: Organization): FrozenSeat[] {
  return heldOn(value.seats, at).map((held) => {
    const { id: seatId, constituency, holder, email } = held;
    const delegate = delegateOf(value, seatId, at);
    const reason = organization && conflictWith(value, seatId, organization, at);
    return {
      id: seatId,
      constituency,
      holder,
      email,
      ...readingOf(held),
      ...(reason === undefined ? {} : { conflict: reason }),
      ...(delegate === undefined ? {} : { delegate }),
    };
  });
}

/** The seats that are known by the day of `at` and that nobody holds on it, by id. A seat that is no more is left out of the roster. */
export function vacantSeats(value: Roster, at: Instant): string[] {
  const held = new Set(heldOn(value.seats, at).map((one) => one.id));
  const known = value.seats.filter((one) => one.from <= at.slice(0, 10)).map((one) => one.id);
  return [...new Set(known)].filter((one) => !held.has(one));
}

/**
 * The offices of one role in force on the day of `at`, one holder each, with the mailbox that reaches it. An office
 * whose seat nobody holds is vacant and left out.
 */
export function officesAsOf(value: Roster, role: (typeof officeRoles)[number], at: Instant): FrozenOffice[] {
  const seats = heldOn(value.seats, at);
  return heldOn(value.offices, at)
    .filter((one) => one.role === role)
    .flatMap((one) => {
      const holder = seats.find((candidate) => candidate.id === one.seat);
      if (one.seat !== undefined && holder === undefined) return [];
      const email = one.email ?? holder?.email;
      if (email === undefined) return [];
      // An office without a mailbox of its own is read by whoever holds its seat.
      const reader = one.email === undefined && holder !== undefined ? holder : one;
      return [{ id: one.id, email, holder: holder?.holder ?? one.id, ...readingOf(reader) }];
    });
}

/** G3-1: the numbers of government and of civil society seats on the day of `at`; they should be equal. */
export function balance(value: Roster, at: Instant): { government: number; civilSociety: number } {
  const seats = seatsAsOf(value, at);
  const government = seats.filter((one) => one.constituency === 'government').length;
  return { government, civilSociety: seats.length - government };
}
