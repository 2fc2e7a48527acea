// Every effect that a transition can have: the closed union. In: nothing. Out: the type of each effect's parameters.
// Effects are data: the host gives each a key and hands it to an activity; the machine never performs one.
import type { Flag } from '../domain/flags.ts';
import type { ClauseId } from '../domain/framework.ts';
import type { Instant } from '../domain/instant.ts';
import type { Channel, Contact, LetterDocument, LetterRecord } from '../domain/letter.ts';
import type { CommitteeDecision, Condition, ReviewOutcome, Ruling } from '../domain/decision.ts';
import type { Policy } from '../domain/policy.ts';
import type { Position, Question, Take } from '../domain/positions.ts';
import type { Role } from '../domain/roles.ts';
import type { FrozenOffice, FrozenSeat } from '../domain/roster.ts';
import type { SetAsideGround } from '../domain/setAside.ts';
import type { ReviewRecord } from './review/record.ts';
import type { Amendment, Doubt, Noted, ReviewRef } from './review/terms.ts';

export type { Amendment, Doubt, Noted, ReviewRef };

/** What the applicant is told when its letter goes no further; each ground of setting aside has its own words. */
export type ApplicantOutcome =
  | `setAside.${SetAsideGround}`
  | 'duplicate'
  | 'lapsed'
  | 'notApproved'
  | 'withdrawn';

/** How a letter arrived and was recorded, for whoever is told of it. */
export interface Arrival {
  receivedAt: Instant;
  channel: Channel;
  recordedBy: Role;
  /** The first letter of the case, one that mends it at the intake, or a new version while the committee reviews it. */
  version: 'first' | 'mended' | 'underReview';
  /** The ended case of the same organization that this one follows. */
  follows: string | null;
}

/**
 * What a late answer leads to: it is kept; before an approval the Co-Chairs decide anyhow; an objection before the last
 * signature holds the acceptance, and one after it opens a special review.
 */
export type AfterLateAnswer = 'kept' | 'coChairsDecide' | 'acceptanceHeld' | 'specialReview';

/** What the committee's seats are told in the course of a review. */
export type SeatNews =
  /** To which part, why, and what would remove it, as far as the seat has said so. */
  | {
      what: 'objectionRaised';
      seat: string;
      reason: string;
      part?: string;
      remedy?: string;
      blocks: boolean;
    }
  /** With the seat's reason where it withdrew, and the decision where the committee overruled. */
  | {
      what: 'objectionResolved';
      seat: string;
      how: 'withdrawn' | 'overruled';
      closesAt: Instant | null;
      reason?: string;
      decision?: CommitteeDecision;
    }
  /** `noted` counts the objections that stand and are too few to block under the policy, `settled` those that no longer stand. */
  | {
      what: 'approved' | 'continued';
      silent: number;
      of: number;
      noted: number;
      settled: number;
      /** Why the Co-Chairs accepted the silence, where it could not decide by itself. */
      accepted?: string;
    }
  | { what: 'approvedByDecision'; decision: CommitteeDecision }
  | { what: 'notApproved'; decision: CommitteeDecision; upheld: boolean }
  | { what: 'returned'; reason: string }
  | { what: 'letterWithdrawn'; reason: string }
  | { what: 'decided'; outcome: ReviewOutcome; reference: string }
  /** `deferrals` counts the extensions and pauses of the review so far. */
  | {
      what: 'windowExtended';
      by: 'coChairs' | 'committee';
      closesAt: Instant;
      reason: string;
      deferrals: number;
    }
  | { what: 'windowPaused'; until: Instant; reason: string; deferrals: number }
  | { what: 'windowResumed'; closesAt: Instant }
  | { what: 'letterAmended'; amendment: Amendment; closesAt: Instant | null }
  | { what: 'amendmentContested'; seat: string; reason: string }
  | { what: 'questionAnswered'; question: Question }
  | { what: 'reopened'; reason: string; closesAt: Instant | null }
  /** To one seat: its answer came at or after the closing instant, is kept and was not counted. */
  | { what: 'answerLate'; take: Take; closedAt: Instant; shownTo: string[]; follows: AfterLateAnswer }
  | { what: 'specialReviewOpened'; seat: string; reason: string }
  | { what: 'specialReviewClosed' }
  /** An objection that came too late does not stop the acceptance: withdrawn by its seat, or by word of a Co-Chair. */
  | { what: 'lateObjectionSettled'; seat: string; how: 'withdrawn' | 'dismissed'; reason: string | null };

/** What the partner is told in the course of the partnership. */
export type PartnerNews =
  | { what: 'published'; since: Instant }
  | { what: 'reviewed'; outcome: ReviewOutcome; conditions: Condition[]; nextReviewOpensAt: Instant | null }
  | { what: 'reinstated' | 'ended'; reference: string }
  | { what: 'withdrawalAnnounced'; effectiveAt: Instant }
  | { what: 'withdrawalRevoked' | 'withdrawn' }
  | { what: 'questionAsked'; number: number; question: string }
  | { what: 'specialReviewOpened'; reason: string }
  | { what: 'specialReviewClosed' }
  /** To the contact before: by whom the change was recorded, and the reason where one was given. */
  | { what: 'contactHandedOver'; by: Role; successor: string; reason: string | null }
  /** To the new contact, with what is asked of it at once. */
  | { what: 'contactTakenOver'; by: Role; asked: AskedOfContact[] };

/** What the case waits for from the contact, and until when. */
export type AskedOfContact = { what: 'mendedLetter' | 'yearlyReport'; until: Instant } | { what: 'answer' };

/** What waits on the Support Unit or the Co-Chairs as a visible task. */
export type Task =
  | { what: 'rosterUnusable'; reason: string }
  | { what: 'closedInDoubt'; doubts: Doubt[] }
  | { what: 'decisionToConfirm'; ruling: Ruling; decision: CommitteeDecision; enteredBy: string }
  | { what: 'mailBounced'; letter: string; recipient: string; reason: string }
  | { what: 'lateAnswer'; seat: string; take: Take; reason: string | null }
  | { what: 'lateObjection'; seat: string; reason: string; follows: AfterLateAnswer }
  | { what: 'specialReview'; seat: string; reason: string }
  | { what: 'signerRecused'; office: string; reason: string }
  | { what: 'acceptanceRefused'; office: string; reason: string }
  | { what: 'coChairsVacant' }
  | { what: 'acceptanceOverdue'; missing: string[] }
  | { what: 'acceptanceUndelivered'; reason: string }
  | { what: 'publicationFailed'; reason: string }
  | { what: 'reportMissing'; year: number }
  | { what: 'questionAsked'; seat: string; number: number; question: string };

/** Where a partner stands on the official list (SC-5). */
export type ListingStatus = 'active' | 'suspended' | 'former';

/** The parameters of each effect, by name. */
export interface EffectParams {
  fileLetter: { letter: LetterRecord; document: LetterDocument };
  /** To the contact; and to the Support Unit where there is something to look at, or another than it recorded the letter. */
  sendReceipt: { to: Contact; missing: ClauseId[]; flags: Flag[]; arrival: Arrival };
  returnLetter: {
    to: Contact;
    missing: ClauseId[];
    /** The letter names nobody who signed it. */
    unsigned: boolean;
    note: string | null;
    lapsesAt: Instant;
  };
  remindApplicant: { to: Contact; missing: ClauseId[]; lapsesAt: Instant };
  /** With what the reason is made of, where the machine gives it: each reader is told in his or her language. */
  tellApplicant: {
    to: Contact;
    outcome: ApplicantOutcome;
    reason: string;
    /** What a lapsed letter did not meet; empty where it was a signature that it lacked. */
    lacked?: ClauseId[];
    decision?: CommitteeDecision;
  };
  freezeRoster: { review: ReviewRef };
  notifySeats: {
    review: ReviewRef;
    seats: FrozenSeat[];
    /** Null while an objection stands, so that no clock runs. */
    closesAt: Instant | null;
    document: string;
    /** Reservations for a letter, the report for a yearly review: what the committee should look at. */
    flags: Noted[];
    /** In a window that a new version of the letter has restarted: what changed. */
    amendment: Amendment | null;
  };
  /** The notice to the new holder of a seat: what is pending, and what the one before said. Reports `successorNotice.sent`. */
  notifySuccessor: {
    review: ReviewRef;
    seat: FrozenSeat;
    closesAt: Instant | null;
    document: string;
    flags: Noted[];
    position: Position | null;
    /** The objection that stands in the seat's name, to be confirmed or withdrawn. */
    objection: { reason: string; raisedAt: Instant } | null;
  };
  remindSeats: { review: ReviewRef; seats: FrozenSeat[]; closesAt: Instant };
  tellSeats: { review: ReviewRef; seats: FrozenSeat[]; news: SeatNews };
  draftAcceptance: {
    letterHash: string;
    to: Contact;
    approvedAt: Instant;
    /** When the letter of intent was received. */
    receivedAt: Instant;
    /** How the committee came to approve: the letter says whether no objection was raised, or none stood. */
    record: ReviewRecord | null;
    /** The offices that a conflict of interest keeps from signing, and who signs in their place by policy. */
    recused: string[];
    conflictedSigner: Policy['conflictedSigner'];
  };
  requestSignatures: { offices: FrozenOffice[]; hash: string };
  remindSigners: { offices: FrozenOffice[]; hash: string };
  sendAcceptance: {
    to: Contact;
    hash: string;
    signatures: { office: string; holder: string; at: Instant; substituteFor?: string }[];
  };
  publish: {
    letter: LetterRecord;
    letterHash: string;
    acceptanceHash: string;
    since: Instant;
    /** How the committee came to approve: published with the outcome, objections unattributed unless the objector agrees. */
    record: ReviewRecord | null;
  };
  updateListing: { status: ListingStatus; since: Instant };
  requestReport: { to: Contact; year: number; dueAt: Instant; conditions: Condition[] };
  remindReport: { to: Contact; year: number; dueAt: Instant };
  tellPartner: { to: Contact; news: PartnerNews };
  assignTask: { to: FrozenOffice[] | 'supportUnit'; task: Task };
}

export type EffectType = keyof EffectParams;

/** One effect as it leaves a transition. */
export type Effect = { [Type in EffectType]: { type: Type; params: EffectParams[Type] } }[EffectType];
