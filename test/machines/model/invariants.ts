// What must hold whatever happens. In: one step of a case. Out: whether it holds; each rule is named by the sentence that a
// policy officer would sign.
import { clauses } from '../../../domain/framework.ts';
import { epoch } from '../../../domain/instant.ts';
import type { Role } from '../../../domain/roles.ts';
import { contactOf } from '../../../machines/contactOf.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import { read } from '../../../machines/engine/reading.ts';
import type { Snapshot } from '../../../machines/engine/kit.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import { outline, type OutlineTransition } from '../../../machines/outline.ts';
import {
  blocked,
  closedAt,
  doubtsOf,
  isReached,
  reviewOf,
  unreachedSeats,
} from '../../../machines/review/seats.ts';
import type { Step } from './explore.ts';

const reading = (snapshot: Snapshot) => read(partnershipKit, snapshot);
const before = (step: Step): PartnershipContext => step.before.context;
const after = (step: Step): PartnershipContext => step.after.context;

/** The notes on each transition, by its name. */
const notes = new Map<string, OutlineTransition>(
  outline(partnershipKit).flatMap(({ path, transitions }) =>
    transitions.map((one) => {
      const branch = transitions.filter((other) => other.event === one.event).indexOf(one);
      return [`${path} ${one.event} #${branch}`, one] as const;
    }),
  ),
);

/** The review ends with approval: the letter goes to the acceptance, or the partnership continues. */
function approves({ event, before: from, after: to }: Step): boolean {
  const wasAsked = reading(from).state.includes('.asked.');
  const decided = event.type === 'review.decided';
  return wasAsked && !decided && ['acceptance', 'active'].includes(reading(to).stage);
}

/** The Co-Chairs have accepted the silence, or the committee has decided. */
const decidedByPeople = ({ event }: Step) => ['silence.accepted', 'decision.confirmed'].includes(event.type);

const entersEnd = (step: Step) => !reading(step.before).over && reading(step.after).over;

const tells = (step: Step) =>
  step.effects.some(
    (effect) =>
      (effect.type === 'tellApplicant' || effect.type === 'tellPartner') &&
      effect.params.to.email === contactOf(before(step)).email,
  );

/** Plain data survives JSON unchanged: no Date, no undefined, no function, no number that JSON cannot write. */
export function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlain);
}

export const invariants: Record<string, (step: Step) => boolean> = {
  'nothing is approved while objections block (SC-2)': (step) =>
    !approves(step) || !blocked(reviewOf(after(step)), after(step).policy),

  'while a silent seat was never reached, only the Co-Chairs or the committee approve': (step) =>
    !approves(step) || unreachedSeats(reviewOf(after(step))).length === 0 || decidedByPeople(step),

  'where nobody took the review up, only the Co-Chairs or the committee approve': (step) =>
    !approves(step) ||
    doubtsOf(reviewOf(after(step))).every((one) => one.what !== 'noEngagement') ||
    decidedByPeople(step),

  'where a constituency is recused, only the committee approves': (step) =>
    !approves(step) ||
    doubtsOf(reviewOf(after(step))).every((one) => one.what !== 'constituencyRecused') ||
    step.event.type === 'decision.confirmed',

  'a decision of the committee takes effect only by the word of two offices': (step) =>
    step.event.type !== 'decision.confirmed' || reviewOf(before(step)).pending?.by.id !== step.event.by.id,

  'every approval says how it came about, and tells every seat of it': (step) =>
    !approves(step) ||
    (reviewOf(after(step)).outcome !== null &&
      step.effects.some(
        (one) =>
          one.type === 'tellSeats' &&
          one.params.seats.length === reviewOf(before(step)).seats.length &&
          /^(approved|continued|approvedByDecision)$/.test(one.params.news.what),
      )),

  'the time that remained is never lost while the clock stands': (step) => {
    const [was, is] = [before(step).review, after(step).review];
    const stands = is !== null && is.closesAt === null && is.remaining !== null;
    if (!stands || was === null || step.event.type === 'roster.frozen') return true;
    return was.closesAt === null
      ? was.remaining === null || was.remaining === is.remaining
      : is.remaining === Math.max(0, epoch(was.closesAt) - epoch(step.event.at)) ||
          step.event.type === 'notices.sent';
  },

  'a review that has closed counts no answer of a seat that was reached': (step) => {
    const { review } = before(step);
    if (review === null || closedAt(review) === null || step.event.by.role !== 'seat') return true;
    const seat = String(step.event['seat']);
    const was = JSON.stringify(review.positions[seat]);
    const isSame = JSON.stringify(reviewOf(after(step)).positions[seat]) === was;
    return isSame || !isReached(review, seat) || step.event.type === 'objection.withdrawn';
  },

  'silence suspends nobody and ends no partnership: people do, and so does the partner itself (SC-6)': (
    step,
  ) =>
    !['suspended.', 'ended.partnership'].some((start) => `${reading(step.after).state}.`.includes(start)) ||
    reading(step.after).state === reading(step.before).state ||
    [
      'review.decided',
      'partnership.ended',
      'withdrawal.tookEffect',
      'withdrawal.announced',
      'withdrawal.revoked',
    ].includes(step.event.type),

  'whoever applied or is a partner is told of every end': (step) => !entersEnd(step) || tells(step),

  'who leaves the list is shown as former, who was never on it is not': (step) =>
    !entersEnd(step) ||
    step.effects.some((one) => one.type === 'updateListing' && one.params.status === 'former') ===
      (before(step).acceptedAt !== null),

  'each transition has a sentence, a clause of the framework and a role, which is the actor’s': (step) => {
    const note = notes.get(step.transition);
    return (
      note !== undefined &&
      note.description.endsWith('.') &&
      note.clause in clauses &&
      note.by.includes(step.event.by.role as Role)
    );
  },

  'what the documents say of a transition is what leaves it': (step) =>
    JSON.stringify(step.effects.map((one) => one.type)) ===
    JSON.stringify(notes.get(step.transition)?.effects),

  'a deadline that came is gone': (step) =>
    step.event.by.role !== 'clock' ||
    !reading(step.after).deadlines.some(
      (one) => one.event === step.event.type && epoch(one.at) <= epoch(step.event.at),
    ),

  'no deadline starts in the past, but for a yearly review that the one before has delayed': (step) => {
    const known = new Set(reading(step.before).deadlines.map((one) => `${one.event} ${one.at}`));
    return reading(step.after).deadlines.every(
      (one) =>
        known.has(`${one.event} ${one.at}`) ||
        epoch(one.at) > epoch(step.event.at) ||
        one.event === 'yearlyReview.opened',
    );
  },

  'somebody is waited on, a deadline runs, or an effect is under way, until the case is over': (step) => {
    const { over, waitingOn, deadlines, state } = reading(step.after);
    const isSending = /freezingRoster|sendingNotices|drafting|sending|publishing/.test(state);
    return over || waitingOn.length > 0 || deadlines.length > 0 || isSending;
  },

  'the acceptance goes out with the signature of every office that was asked (SC-3)': (step) =>
    step.effects.every(
      (one) =>
        one.type !== 'sendAcceptance' ||
        (one.params.signatures.length > 0 && one.params.signatures.every((each) => each.at !== '')),
    ),

  'the day of acceptance, and with it the anniversary, never moves': (step) =>
    before(step).acceptedAt === null || after(step).acceptedAt === before(step).acceptedAt,

  'no year is reviewed twice': (step) => after(step).nextReviewYear >= before(step).nextReviewYear,

  'the seats that count are those of the frozen roster, and none is lost': (step) => {
    const [was, is] = [before(step).review, after(step).review];
    if (was === null || is === null || step.event.type === 'roster.frozen') return true;
    const names = ({ seats }: typeof is) => seats.map((seat) => `${seat.id} ${seat.constituency}`).join();
    return names(was) === names(is);
  },

  'what the case remembers and what leaves it is plain data': (step) =>
    isPlain(after(step)) && step.effects.every((one) => isPlain(one.params)),
};
