// Every event that a partnership understands: the closed union. In: what people ask, what the clock and the post report.
// Out: one zod schema for people's events (the only way in from outside) and one type for all.
import * as z from 'zod';
import { committeeDecision, condition, reviewOutcomes, ruling } from '../domain/decision.ts';
import type { Instant } from '../domain/instant.ts';
import { language, timeZone } from '../domain/language.ts';
import { letterDocument, letterRecord } from '../domain/letter.ts';
import type { Policy } from '../domain/policy.ts';
import type { Actor } from '../domain/roles.ts';
import type { FrozenOffice, FrozenSeat } from '../domain/roster.ts';
import { setAsideGrounds } from '../domain/setAside.ts';
import { emailAddress, isoDate, line, passage } from '../domain/text.ts';

const reason = passage(5_000);
const seat = line(60);
const office = line(60);
/** How a person reads. */
const reading = { language: language.optional(), zone: timeZone.optional() };
const delegate = z.strictObject({
  id: line(60),
  holder: line(200),
  email: emailAddress,
  ...reading,
  from: isoDate,
  until: isoDate,
});
const workingDays = z.int().min(1).max(250);

/** What people can ask for. The host adds `by` and `at`; nobody outside can set them. */
export const partnershipRequest = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('letter.submitted'),
    letter: letterRecord,
    document: letterDocument,
    /** The ended case of the same organization that this one follows. */
    previousCase: line(100).optional(),
  }),
  z.strictObject({ type: z.literal('letter.resubmitted'), letter: letterRecord, document: letterDocument }),
  z.strictObject({ type: z.literal('letter.declaredComplete') }),
  z.strictObject({ type: z.literal('letter.returned'), note: reason.optional() }),
  z.strictObject({ type: z.literal('letter.setAside'), ground: z.enum(setAsideGrounds), reason }),
  z.strictObject({ type: z.literal('letter.markedDuplicate'), of: line(100), reason }),
  z.strictObject({ type: z.literal('letter.withdrawn'), reason }),
  z.strictObject({ type: z.literal('review.opened') }),
  z.strictObject({
    type: z.literal('position.taken'),
    seat,
    take: z.enum(['support', 'no-objection', 'abstain', 'recuse']),
    reason: reason.optional(),
  }),
  z.strictObject({ type: z.literal('position.reaffirmed'), seat }),
  z.strictObject({ type: z.literal('question.asked'), seat, question: reason }),
  z.strictObject({
    type: z.literal('question.answered'),
    question: z.int().min(1).max(10_000),
    answer: reason,
  }),
  z.strictObject({ type: z.literal('notice.acknowledged'), seat }),
  z.strictObject({
    type: z.literal('objection.raised'),
    seat,
    reason,
    part: line(200).optional(),
    remedy: reason.optional(),
    attributable: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('objection.withdrawn'), seat, reason: reason.optional() }),
  z.strictObject({ type: z.literal('objection.confirmed'), seat, reason: reason.optional() }),
  z.strictObject({ type: z.literal('decision.entered'), ruling, decision: committeeDecision }),
  z.strictObject({ type: z.literal('decision.confirmed') }),
  z.strictObject({ type: z.literal('decision.discarded'), reason }),
  z.strictObject({ type: z.literal('notices.resent') }),
  z.strictObject({ type: z.literal('silence.accepted'), reason }),
  z.strictObject({ type: z.literal('window.extended'), workingDays, reason }),
  z.strictObject({ type: z.literal('window.paused'), workingDays, reason }),
  z.strictObject({ type: z.literal('window.resumed') }),
  z.strictObject({ type: z.literal('window.closedEarly') }),
  z.strictObject({
    type: z.literal('letter.amended'),
    letter: letterRecord,
    document: letterDocument,
    nature: z.enum(['substantive', 'editorial']),
    summary: reason,
  }),
  z.strictObject({ type: z.literal('amendment.contested'), seat, reason }),
  z.strictObject({ type: z.literal('review.reopened'), reason }),
  z.strictObject({ type: z.literal('lateObjection.dismissed'), reason }),
  z.strictObject({
    type: z.literal('seat.handedOver'),
    seat,
    holder: line(200),
    email: emailAddress,
    ...reading,
    delegate: delegate.optional(),
  }),
  z.strictObject({
    type: z.literal('office.handedOver'),
    office,
    holder: line(200),
    email: emailAddress,
    ...reading,
  }),
  z.strictObject({
    type: z.literal('contact.handedOver'),
    office: line(200),
    email: emailAddress,
    ...reading,
    /** Who confirmed it, where the contact does not hand over itself. */
    reason: reason.optional(),
  }),
  z.strictObject({ type: z.literal('acceptance.recused'), office, reason }),
  z.strictObject({ type: z.literal('acceptance.signed'), office }),
  z.strictObject({ type: z.literal('acceptance.refused'), office, reason }),
  z.strictObject({ type: z.literal('acceptance.redrafted') }),
  z.strictObject({ type: z.literal('acceptance.resent'), email: emailAddress.optional() }),
  z.strictObject({ type: z.literal('publication.retried') }),
  z.strictObject({ type: z.literal('report.submitted'), report: passage(20_000) }),
  z.strictObject({ type: z.literal('review.sentToCommittee'), reason }),
  z.strictObject({
    type: z.literal('review.decided'),
    outcome: z.enum(reviewOutcomes),
    conditions: z.array(condition).max(50).default([]),
    decision: committeeDecision,
  }),
  z.strictObject({ type: z.literal('partnership.reinstated'), decision: committeeDecision }),
  z.strictObject({ type: z.literal('partnership.ended'), decision: committeeDecision }),
  z.strictObject({ type: z.literal('withdrawal.announced'), reason }),
  z.strictObject({ type: z.literal('withdrawal.revoked') }),
]);
export type PartnershipRequest = z.output<typeof partnershipRequest>;

/** What the post reports: what came of an effect. */
export type PartnershipReport =
  /** The policy in force when the letter was filed, where one was loaded: its clocks count while the letter is at the intake. */
  | { type: 'policy.frozen'; policy: Policy }
  | {
      type: 'roster.frozen';
      seats: FrozenSeat[];
      /** Seats of the roster that nobody holds on this day: they are not asked, and the record names them. */
      vacant: string[];
      coChairs: FrozenOffice[];
      policy: Policy;
    }
  | { type: 'roster.unusable'; reason: string }
  | {
      type: 'notices.sent';
      /** The round of the review that the notices named, as `ReviewRef.round`. */
      round: number;
      delivered: string[];
      undelivered: { seat: string; reason: string }[];
    }
  /** As `notices.sent`, of the one notice to the new holder of a seat. */
  | {
      type: 'successorNotice.sent';
      round: number;
      delivered: string[];
      undelivered: { seat: string; reason: string }[];
    }
  /** A mail that the relay had accepted came back: which letter, to which seat or office (`contact` for the contact). */
  | { type: 'mail.bounced'; letter: string; to: string; reason: string }
  | { type: 'acceptance.drafted'; offices: FrozenOffice[]; hash: string }
  | { type: 'acceptance.delivered' }
  | { type: 'acceptance.undelivered'; reason: string }
  | { type: 'publication.verified'; letterHash: string; acceptanceHash: string }
  | { type: 'publication.failed'; reason: string };

/** What the clock reports: a deadline fell due. `at` is the deadline itself, however late the host woke. */
export type PartnershipDeadline =
  | { type: 'letter.reminderDue' }
  | { type: 'letter.lapsed' }
  | { type: 'reminder.due' }
  | { type: 'window.closed' }
  | { type: 'pause.ended' }
  | { type: 'signature.reminderDue' }
  | { type: 'acceptance.overdue' }
  | { type: 'yearlyReview.opened' }
  | { type: 'report.reminderDue' }
  | { type: 'report.overdue' }
  | { type: 'withdrawal.tookEffect' };

/** Every event as the host accepted it: by whom, and at which instant. */
export type PartnershipEvent = (PartnershipRequest | PartnershipReport | PartnershipDeadline) & {
  by: Actor;
  at: Instant;
};
export type EventOf<Type extends PartnershipEvent['type']> = Extract<PartnershipEvent, { type: Type }>;
