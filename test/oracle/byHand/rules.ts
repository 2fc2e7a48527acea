// The oracle: the review by silence as the framework, the policy table and the issue tell it, written a second time and in another
// way than the software: a sheet that people could keep by hand, and here who may write what on it, and when. In: the sheet and what
// happens. Out: whether that is possible, and the sheet afterwards. Nothing of the software is imported.
import * as clock from './clock.ts';
import * as follows from './procedure.ts';
import {
  conditionOf,
  isRecusedAsAWhole,
  isSigned,
  silent,
  type Happening,
  type Review,
  type Ruling,
} from './review.ts';

/** Whether it is possible now that this happens. Time must have passed up to then. */
export function isPossible(r: Review, event: Happening): boolean {
  const [by = [], when = () => false] = rules[event.type] ?? [];
  if (r.outcome?.how === 'notApproved' || !by.includes(event.by.role)) return false;
  const isOfTheRoster = event.seat === undefined || r.seats.has(event.seat);
  return isOfTheRoster && speaksForItself(r, event) && when(r, event);
}

/** It happens. */
export const happen = (r: Review, event: Happening) => rules[event.type]?.[2](r, event);

/** A seat speaks for itself, or its delegate does on the days of the delegation; an office signs for itself. */
function speaksForItself({ seats }: Review, { by, at, seat, office }: Happening): boolean {
  if (by.role !== 'seat') return office === undefined || office === by.id;
  const { id, from = '', until = '' } = seats.get(seat)?.delegate ?? {};
  return by.id === seat || (by.id === id && from <= at.slice(0, 10) && at.slice(0, 10) <= until);
}

type When = (r: Review, e: Happening) => boolean;
type Then = (r: Review, e: Happening) => unknown;

const isOpen: When = (r) => conditionOf(r) === 'open';
const isPaused: When = (r) => conditionOf(r) === 'paused';
const isClosedInDoubt: When = (r) => conditionOf(r) === 'closed in doubt';
const isHeld: When = (r) => conditionOf(r) === 'acceptance held';
const isAsked: When = (r) => r.outcome === null;
const isNotClosed: When = (r) => r.outcome === null && r.closedAt === null;
const isOfThisRound: When = (r, { round }) => r.outcome === null && round === r.round;
const isSending: When = (r, e) => isOfThisRound(r, e) && r.noticesOut === null;

const objects: When = (r, { seat }) => r.outcome === null && r.objections.has(seat);
const isFree: When = (r, e) => !objects(r, e);
const mayObject: When = (r, e) => isFree(r, e) && !r.special.has(e.seat);
/** A late objection too, while it holds the acceptance, or before the special review about it opens. */
const mayWithdraw: When = (r, e) =>
  objects(r, e) || r.special.has(e.seat) || (isHeld(r, e) && r.waiting.has(e.seat));
/** A seat whose objection stands withdraws it first; who abstains or is recused says why. */
const mayAnswer: When = (r, e) =>
  isFree(r, e) && (!['abstain', 'recuse'].includes(e.take) || e.reason !== undefined);
const isStale: When = (r, e) => isNotClosed(r, e) && r.positions.get(e.seat)?.fresh === false;
/** Once is enough, unless a notice has failed since, or it was too late to count. */
const mayAcknowledge: When = (r, e) => isNotClosed(r, e) && !(r.read.has(e.seat) && r.reached.has(e.seat));
const isKnown: When = (r, { question }) => r.outcome === null && question <= r.questions;
const changesHands: When = (r, { seat, holder, delegate }) => {
  const known = r.seats.get(seat);
  return known?.holder !== holder || JSON.stringify(known.delegate) !== JSON.stringify(delegate);
};

/** Before the close, with a bound, and so often; once more takes a decision of the committee. */
const mayDefer: When = (r, e) =>
  isOpen(r, e) &&
  r.deferrals < r.policy.deferralsByCoChairs &&
  e.workingDays <= r.policy.deferralMostWorkingDays;
/** Every seat has a position, the least hours have passed, and no constituency is recused. */
const mayCloseEarly: When = (r, e) =>
  isOpen(r, e) && silent(r).length === 0 && !isRecusedAsAWhole(r) && clock.leastHoursHavePassed(r);
/** Not while notices go out; a change of form only while there is time to contest that it is one. */
const mayAmend: When = (r, e) =>
  isAsked(r, e) &&
  r.noticesOut !== null &&
  (e.nature === 'substantive' || (isNotClosed(r, e) && clock.isInTime(r)));
const mayContest: When = (r, e) => isNotClosed(r, e) && r.noticesOut !== null && r.editorialChange;

/** Nobody rules on an objection of its own. */
const isOwn = (r: Review, { by }: Happening, { seat: objector }: Ruling) =>
  r.coChairs.some((office) => office.id === by.id && office.seat === objector);
const mayEnter: When = (r, e) =>
  isAsked(r, e) && r.pending === null && follows.fits(r, e.ruling) && !isOwn(r, e, e.ruling);
const isPending: When = (r) => r.pending !== null;
/** Four eyes: by another than the one who entered it. */
const mayConfirm: When = (r, e) =>
  r.pending !== null &&
  r.pending.by !== e.by.id &&
  follows.fits(r, r.pending.ruling) &&
  !isOwn(r, e, r.pending.ruling);

const mayAccept: When = (r, e) => isClosedInDoubt(r, e) && !isRecusedAsAWhole(r);
const mayReopen: When = (r, e) => isClosedInDoubt(r, e) || (r.outcome !== null && !isSigned(r));
const isToBeDrafted: When = (r, e) => conditionOf(r) === 'acceptance being drafted' || isHeld(r, e);
const maySign: When = (r, { office = '' }) =>
  conditionOf(r) === 'acceptance to be signed' && !r.acceptance.signed.has(office);

const seat = ['seat'];
const supportUnit = ['supportUnit'];
const coChair = ['coChair'];
const offices = ['supportUnit', 'coChair'];
const answerers = ['supportUnit', 'contact'];
const post = ['post'];
const nothing: Then = () => undefined;
const always: When = () => true;

/** Who may do what, when, and what follows. */
const rules: Record<string, readonly [by: readonly string[], when: When, then: Then]> = {
  'position.taken': [seat, mayAnswer, follows.answer],
  'objection.raised': [seat, mayObject, follows.answer],
  'objection.withdrawn': [seat, mayWithdraw, follows.withdraw],
  'objection.confirmed': [seat, objects, nothing],
  'position.reaffirmed': [seat, isStale, follows.reaffirm],
  'notice.acknowledged': [seat, mayAcknowledge, follows.acknowledge],
  'question.asked': [seat, isAsked, follows.ask],
  'question.answered': [answerers, isKnown, nothing],
  'seat.handedOver': [supportUnit, changesHands, follows.handOver],
  'window.extended': [coChair, mayDefer, (r, e) => clock.extend(r, e.workingDays)],
  'window.paused': [coChair, mayDefer, (r, e) => clock.pause(r, e.workingDays)],
  'window.resumed': [coChair, isPaused, clock.goOnAfterPause],
  'window.closedEarly': [offices, mayCloseEarly, (r) => follows.end(r, 'silence')],
  'decision.entered': [offices, mayEnter, follows.enter],
  'decision.confirmed': [offices, mayConfirm, follows.carryOut],
  'decision.discarded': [offices, isPending, follows.discard],
  'letter.amended': [supportUnit, mayAmend, follows.amend],
  'amendment.contested': [seat, mayContest, follows.askAboutNewText],
  'silence.accepted': [coChair, mayAccept, (r) => follows.end(r, 'coChairs')],
  'notices.resent': [offices, isClosedInDoubt, follows.askAgain],
  'review.reopened': [coChair, mayReopen, follows.reopen],
  'lateObjection.dismissed': [coChair, isHeld, follows.dismiss],
  'acceptance.signed': [coChair, maySign, follows.sign],
  'acceptance.drafted': [post, isToBeDrafted, follows.draft],
  'notices.sent': [post, isSending, follows.noticesAreOut],
  'successorNotice.sent': [post, isOfThisRound, follows.hear],
  'mail.bounced': [post, always, follows.bounce],
};
