// The oracle's sheet: a review by silence as one would keep it on paper, and what can be read off that sheet. In: nothing.
// Out: the shapes of roster, policy, event and sheet, and the answers that need no rule of procedure.
import type { WallCalendar } from './workingDays.ts';

export type Constituency = 'government' | 'civil-society';
export type Take = 'support' | 'no-objection' | 'objection' | 'abstain' | 'recuse';

export interface Seat {
  id: string;
  constituency: Constituency;
  holder: string;
  /** Who may speak for the seat; days in UTC, both included. */
  delegate?: { id: string; from: string; until: string } | undefined;
}

/** A Co-Chair office, and the seat that holds it. */
export interface Office {
  id: string;
  seat: string;
}

export interface Policy extends WallCalendar {
  windowWorkingDays: number;
  windowLeastHours: number;
  /** After the last objection is gone, and after the review is opened again, at least so many working days. */
  resumeWorkingDays: number;
  objectionsThatBlock: Record<Constituency, number>;
  deferralsByCoChairs: number;
  deferralMostWorkingDays: number;
}

export interface Ruling {
  do: 'overrule' | 'uphold' | 'approve' | 'decline' | 'extend';
  seat: string;
  workingDays: number;
}

/** What happened: who did what at which instant (ISO 8601). Which of the other fields are there depends on the type. */
export interface Happening {
  type: string;
  by: { role: string; id: string };
  at: string;
  seat: string;
  take: Take;
  reason?: string;
  question: number;
  workingDays: number;
  ruling: Ruling;
  nature: 'substantive' | 'editorial';
  office?: string;
  holder: string;
  delegate?: Seat['delegate'];
  round: number;
  delivered: string[];
  undelivered: { seat: string }[];
  letter: string;
  to: string;
}

/** The sheet. Instants and times are in milliseconds. */
export interface Review {
  policy: Policy;
  seats: Map<string, Seat>;
  coChairs: readonly Office[];
  now: number;
  /** Which notices the seats were last sent: 1 for the first. */
  round: number;
  /** When the notices of this round were all out; null while they are on their way. */
  noticesOut: number | null;
  /** When the window closes while its clock runs; null while it stands. */
  closesAt: number | null;
  /** What is kept of the window while its clock stands. */
  left: number;
  pausedUntil: number | null;
  /** When the window closed; null when it has not, or is open again. */
  closedAt: number | null;
  /** The seats whose notice arrived, or who said that they read it, with the least hours still ahead. */
  reached: Set<string>;
  /** The seats whose present holder said that they read the notice. */
  read: Set<string>;
  /** The seats of which it is known, while the notices are still going out, that theirs has failed. */
  failed: Set<string>;
  /** What each seat said last. It is fresh when it is about the letter as it stands. */
  positions: Map<string, { take: Take; fresh: boolean }>;
  /** The seats whose objection stands. */
  objections: Set<string>;
  /** Whether anybody has asked or objected. */
  discussed: boolean;
  questions: number;
  /** What was said since the close by seats that were reached, unless it was taken back. */
  late: { seat: string; take: Take; at: number }[];
  /** The seats whose late objection waits for a word of the Co-Chairs. */
  waiting: Set<string>;
  /** The seats that objected once the acceptance was signed: a special review will be about them. */
  special: Set<string>;
  deferrals: number;
  pending: { ruling: Ruling; by: string } | null;
  /** The newest change of the letter is said to be one of form, and nobody has contested that. */
  editorialChange: boolean;
  outcome: { how: 'silence' | 'coChairs' | 'decision' | 'notApproved'; at: number } | null;
  acceptance: { drafted: boolean; held: boolean; signed: Set<string> };
  /** How often every seat was told of an outcome, and how often the applicant was. */
  told: { seats: number; applicant: number };
}

const groups = ['government', 'civil-society'] as const;
const seatsOf = ({ seats }: Review, group: Constituency) =>
  [...seats.values()].filter((seat) => seat.constituency === group);

/** As many objections of one constituency stand as the policy asks for: by default, one. */
export const isBlocked = (review: Review) =>
  groups.some((group) => {
    const objecting = seatsOf(review, group).filter(({ id }) => review.objections.has(id));
    return objecting.length >= review.policy.objectionsThatBlock[group];
  });

/** The seats that have said nothing about the letter as it stands. */
export const silent = ({ seats, positions }: Review) =>
  [...seats.keys()].filter((id) => positions.get(id)?.fresh !== true);

/** The silent seats whose silence means nothing. */
export const unreached = (review: Review) => silent(review).filter((id) => !review.reached.has(id));

export const isRecusedAsAWhole = (review: Review) =>
  groups.some((group) => {
    const seats = seatsOf(review, group);
    return seats.length > 0 && seats.every(({ id }) => review.positions.get(id)?.take === 'recuse');
  });

/** Silence cannot decide: a silent seat was not reached, nobody took the review up, or a constituency is recused. */
export function isInDoubt(review: Review): boolean {
  const takenUp = review.positions.size > 0 || review.read.size > 0 || review.discussed;
  return unreached(review).length > 0 || !takenUp || isRecusedAsAWhole(review);
}

export const isSigned = ({ acceptance, coChairs }: Review) => acceptance.signed.size === coChairs.length;

export type Condition =
  | 'notices going out'
  | 'open'
  | 'paused'
  | 'an objection blocks'
  | 'closed in doubt'
  | 'acceptance being drafted'
  | 'acceptance to be signed'
  | 'acceptance held'
  | 'acceptance signed'
  | 'not approved';

/** Where the review stands, in words. */
export function conditionOf(review: Review): Condition {
  const { outcome, acceptance } = review;
  if (outcome?.how === 'notApproved') return 'not approved';
  if (outcome !== null) {
    if (isSigned(review)) return 'acceptance signed';
    if (acceptance.held) return 'acceptance held';
    return acceptance.drafted ? 'acceptance to be signed' : 'acceptance being drafted';
  }
  if (review.closedAt !== null) return 'closed in doubt';
  if (review.noticesOut === null) return 'notices going out';
  if (isBlocked(review)) return 'an objection blocks';
  return review.pausedUntil === null ? 'open' : 'paused';
}
