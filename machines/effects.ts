// Every effect that a transition can have: the closed union. In: nothing. Out: the type of each effect's parameters.
// Effects are data: the host gives each a key and hands it to an activity; the machine never performs one.
import type { ClauseId } from '../domain/framework.ts';
import type { Instant } from '../domain/instant.ts';
import type { Contact, LetterDocument, LetterRecord } from '../domain/letter.ts';
import type { Condition, ReviewOutcome } from '../domain/decision.ts';
import type { FrozenOffice, FrozenSeat } from '../domain/roster.ts';

/** Which review a notice belongs to: the letter's (SC-1), or the n-th yearly one (SC-6). */
export interface ReviewRef {
  kind: 'letter' | 'yearly';
  /** 0 for the letter, 1 for the first yearly review. */
  year: number;
  /** 1 for the first notice, more when the review was opened again. */
  round: number;
}

/** What the applicant is told when its letter goes no further. */
export type ApplicantOutcome = 'setAside' | 'duplicate' | 'lapsed' | 'notApproved' | 'withdrawn';

/** What the committee's seats are told in the course of a review. */
export type SeatNews =
  | { what: 'objectionRaised'; seat: string; reason: string }
  | { what: 'objectionResolved'; seat: string; how: 'withdrawn' | 'overruled'; closesAt: Instant | null }
  | { what: 'approved'; silent: number; of: number }
  | { what: 'continued'; silent: number; of: number }
  | { what: 'notApproved'; reference: string }
  | { what: 'returned'; reason: string }
  | { what: 'letterWithdrawn'; reason: string }
  | { what: 'decided'; outcome: ReviewOutcome; reference: string };

/** What the partner is told in the course of the partnership. */
export type PartnerNews =
  | { what: 'published'; since: Instant }
  | { what: 'reviewed'; outcome: ReviewOutcome; conditions: Condition[]; nextReviewOpensAt: Instant | null }
  | { what: 'reinstated' | 'ended'; reference: string }
  | { what: 'withdrawalAnnounced'; effectiveAt: Instant }
  | { what: 'withdrawalRevoked' | 'withdrawn' };

/** What waits on the Support Unit or the Co-Chairs as a visible task. */
export type Task =
  | { what: 'rosterUnusable'; reason: string }
  | { what: 'unreachedSeats'; seats: string[] }
  | { what: 'acceptanceRefused'; office: string; reason: string }
  | { what: 'coChairsVacant' }
  | { what: 'acceptanceOverdue'; missing: string[] }
  | { what: 'acceptanceUndelivered'; reason: string }
  | { what: 'publicationFailed'; reason: string }
  | { what: 'reportMissing'; year: number }
  | { what: 'questionAsked'; seat: string; question: string };

/** Where a partner stands on the official list (SC-5). */
export type ListingStatus = 'active' | 'suspended' | 'former';

/** The parameters of each effect, by name. */
export interface EffectParams {
  fileLetter: { letter: LetterRecord; document: LetterDocument };
  sendReceipt: { to: Contact; missing: ClauseId[]; resubmitted: boolean };
  returnLetter: { to: Contact; missing: ClauseId[]; note: string | null; lapsesAt: Instant };
  remindApplicant: { to: Contact; missing: ClauseId[]; lapsesAt: Instant };
  tellApplicant: { to: Contact; outcome: ApplicantOutcome; reason: string };
  freezeRoster: { review: ReviewRef };
  notifySeats: {
    review: ReviewRef;
    seats: FrozenSeat[];
    closesAt: Instant;
    document: string;
    /** Reservations for a letter, the report for a yearly review: what the committee should look at. */
    flags: string[];
  };
  remindSeats: { review: ReviewRef; seats: FrozenSeat[]; closesAt: Instant };
  tellSeats: { review: ReviewRef; seats: FrozenSeat[]; news: SeatNews };
  draftAcceptance: { letterHash: string; to: Contact; approvedAt: Instant };
  requestSignatures: { offices: FrozenOffice[]; hash: string };
  remindSigners: { offices: FrozenOffice[]; hash: string };
  sendAcceptance: {
    to: Contact;
    hash: string;
    signatures: { office: string; holder: string; at: Instant }[];
  };
  publish: { letter: LetterRecord; letterHash: string; acceptanceHash: string; since: Instant };
  updateListing: { status: ListingStatus; since: Instant };
  requestReport: { to: Contact; year: number; dueAt: Instant; conditions: Condition[] };
  remindReport: { to: Contact; year: number; dueAt: Instant };
  tellPartner: { to: Contact; news: PartnerNews };
  assignTask: { to: FrozenOffice[] | 'supportUnit'; task: Task };
}

export type EffectType = keyof EffectParams;

/** One effect as it leaves a transition. */
export type Effect = { [Type in EffectType]: { type: Type; params: EffectParams[Type] } }[EffectType];
