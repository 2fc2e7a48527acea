// The committee of the random histories: two seats of each constituency, two Co-Chair offices, and two policies in one shape.
// In: numbers drawn at random. Out: the same people and rules for the machine and, in its own words, for the oracle.
import type { Actor } from '../../domain/roles.ts';
import type { FrozenOffice, FrozenSeat } from '../../domain/roster.ts';
import { policy as policySchema, type Policy } from '../../domain/policy.ts';
import type { Policy as OraclePolicy, Seat } from './byHand/review.ts';

const seatOf = (id: string, constituency: FrozenSeat['constituency']): FrozenSeat => ({
  id,
  constituency,
  holder: `Desk of ${id}`,
  email: `${id}@committee.example.org`,
});

/** Norway has a deputy for the first week of March. */
export const committee: FrozenSeat[] = [
  seatOf('brazil', 'government'),
  {
    ...seatOf('norway', 'government'),
    delegate: {
      id: 'deputy',
      holder: 'A deputy',
      email: 'deputy@committee.example.org',
      from: '2026-03-02',
      until: '2026-03-08',
    },
  },
  seatOf('fundar', 'civil-society'),
  seatOf('twaweza', 'civil-society'),
];
export const seatIds = committee.map((seat) => seat.id);

const held = [
  { id: 'co-chair-government', seat: 'brazil' },
  { id: 'co-chair-civil-society', seat: 'fundar' },
];
export const officeIds = held.map((office) => office.id);
/** The offices on the oracle's sheet. */
export const sheetOffices = held;
/** The offices as they are frozen into a case; a Co-Chair has the mailbox of its seat. */
export const offices: FrozenOffice[] = held.map(({ id, seat }) => ({
  id,
  email: `${seat}@committee.example.org`,
  holder: `Desk of ${seat}`,
}));

export const coChairs = officeIds.map((id): Actor => ({ role: 'coChair', id }));

/** Everybody who ever tries to act, rightly or not. */
export const actors: Actor[] = [
  { role: 'supportUnit', id: 'support-unit' },
  ...coChairs,
  ...[...seatIds, 'deputy', 'nobody'].map((id): Actor => ({ role: 'seat', id })),
  { role: 'contact', id: 'contact' },
];

/** What a policy is drawn from. */
export interface Drawn {
  utcOffsetHours: number;
  workingDays: number;
  government: number;
  civilSociety: number;
}

const holidays = ['2026-03-06', '2026-03-20', '2026-04-03', '2026-04-06'];

/** The policy as it is frozen into a case. */
export function policyOf({ utcOffsetHours, workingDays, government, civilSociety }: Drawn): Policy {
  return policySchema.parse({
    utcOffsetHours,
    objectionWindow: { workingDays, minimumHours: 72 },
    objectionThreshold: { government, 'civil-society': civilSociety },
    holidayCalendars: [{ name: 'Spring', days: holidays.map((date) => ({ date, name: 'A holiday' })) }],
  });
}

/** The same policy on the oracle's sheet; the numbers that are not drawn are those of the framework's table. */
export const sheetPolicyOf = ({
  utcOffsetHours,
  workingDays,
  government,
  civilSociety,
}: Drawn): OraclePolicy => ({
  utcOffsetHours,
  holidays,
  windowWorkingDays: workingDays,
  windowLeastHours: 72,
  resumeWorkingDays: 3,
  objectionsThatBlock: { government, 'civil-society': civilSociety },
  deferralsByCoChairs: 2,
  deferralMostWorkingDays: 20,
});

export const sheetRoster = (): Seat[] =>
  committee.map(({ id, constituency, holder, delegate }) => ({ id, constituency, holder, delegate }));
