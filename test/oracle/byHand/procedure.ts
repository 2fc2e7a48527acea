// What follows in a review by silence when something happens: what seats hear and say, the close, what the committee rules. In: the
// oracle's sheet. Out: the sheet afterwards.
import * as clock from './clock.ts';
import { conditionOf, isBlocked, isInDoubt, isSigned } from './review.ts';
import type { Happening, Office, Policy, Review, Ruling, Seat, Take } from './review.ts';

/** A review opens with the roster and the policy of that instant; the notices are on their way. */
export function openReview(roster: Seat[], coChairs: Office[], policy: Policy, at: string): Review {
  const now = Date.parse(at);
  const seats = new Map(roster.map((seat) => [seat.id, { ...seat }]));
  const clockRuns = { closesAt: clock.fullWindow(policy, now), left: 0, pausedUntil: null, closedAt: null };
  const nobody = () => new Set<string>();
  const reached = { reached: nobody(), read: nobody(), failed: nobody() };
  const objecting = { objections: nobody(), waiting: nobody(), special: nobody() };
  const nothing = { positions: new Map(), discussed: false, questions: 0, late: [], deferrals: 0 };
  const undecided = { pending: null, editorialChange: false, outcome: null, acceptance: unsigned() };
  const told = { seats: 0, applicant: 0 };
  const sheet = { policy, seats, coChairs, now, round: 1, noticesOut: null, told };
  return { ...sheet, ...clockRuns, ...reached, ...objecting, ...nothing, ...undecided };
}
const unsigned = () => ({ drafted: false, held: false, signed: new Set<string>() });

/** Time passes: a pause ends at its bound, the window closes at its instant, whoever is awake. */
export function pass(r: Review, to: string): void {
  for (;;) {
    const condition = conditionOf(r);
    const next = condition === 'open' ? r.closesAt : condition === 'paused' ? r.pausedUntil : null;
    if (next === null || next > Date.parse(to)) break;
    r.now = next;
    if (condition === 'paused') clock.goOn(r, next + r.left);
    else close(r);
  }
  r.now = Date.parse(to);
}

// What the seats hear, and what they say.

/** The letter has another substance: everybody is asked anew. Recusals and objections that stand stay; all else was about another text. */
export function askAboutNewText(r: Review): void {
  for (const [seat, { take }] of r.positions) {
    const stays = take === 'recuse' || r.objections.has(seat);
    if (take === 'objection' && !stays) r.positions.delete(seat);
    else if (!stays) r.positions.set(seat, { take, fresh: false });
  }
  Object.assign(r, { reached: new Set(), read: new Set() });
  clock.startAnew(r);
}
export function amend(r: Review, { nature }: Happening): void {
  if (nature === 'substantive') askAboutNewText(r);
  else r.editorialChange = true;
}
/** The notices go again to the seats that were not reached or, where all were, to all. */
export function askAgain(r: Review): void {
  if ([...r.seats.keys()].every((id) => r.reached.has(id))) r.reached.clear();
  clock.startAnew(r);
}
/** What the post says of notices: a seat that hears too late is as it was, one that cannot be told is not reached. */
export function hear(r: Review, { type, delivered, undelivered }: Happening): void {
  const isBatch = type === 'notices.sent';
  for (const seat of delivered) {
    if (isBatch ? !r.failed.has(seat) : clock.isInTime(r)) r.reached.add(seat);
    if (!isBatch && clock.isInTime(r)) r.failed.delete(seat);
  }
  for (const { seat } of undelivered) fail(r, seat);
}
/** A notice did not arrive, or came back. Where the holder has said in time that it read it, that is what counts. */
function fail(r: Review, seat: string): void {
  if (r.read.has(seat) && r.reached.has(seat)) return;
  r.reached.delete(seat);
  r.failed.add(seat);
}
/** The notices are out. Where that took so long that less than the least hours are left, everybody is asked anew. */
export function noticesAreOut(r: Review, event: Happening): void {
  hear(r, event);
  const opens = isBlocked(r) || clock.isInTime(r);
  if (isBlocked(r)) clock.stop(r);
  if (opens) r.noticesOut = r.now;
  else r.reached.clear();
  if (!opens) clock.startAnew(r);
}
export function bounce(r: Review, { letter, to }: Happening): void {
  if (r.outcome === null && ['reviewNotice', 'successorNotice'].includes(letter)) fail(r, to);
}
export function handOver(r: Review, { seat, holder, delegate }: Happening): void {
  const known = r.seats.get(seat);
  if (known?.holder !== holder) r.read.delete(seat);
  if (known !== undefined) Object.assign(known, { holder, delegate });
}
export function acknowledge(r: Review, { seat }: Happening): void {
  r.read.add(seat);
  if (!clock.isInTime(r)) return;
  r.reached.add(seat);
  r.failed.delete(seat);
}
/** Before the last signature it waits for the Co-Chairs, and holds the acceptance; after that, a special review is about it. */
function objectLate(r: Review, seat: string): void {
  if (isSigned(r)) r.special.add(seat);
  else r.waiting.add(seat);
  r.acceptance.held = r.outcome !== null && !isSigned(r);
}
export function ask(r: Review): void {
  Object.assign(r, { questions: r.questions + 1, discussed: true });
}
function say(r: Review, seat: string, take: Take): void {
  r.positions.set(seat, { take, fresh: true });
  if (take === 'objection') r.objections.add(seat);
  r.discussed ||= take === 'objection';
}
/** Late is what a seat says from the closing instant on, unless its window never ran because nothing reached it. */
export function answer(r: Review, { seat, type, take: taken }: Happening): void {
  const take = type === 'objection.raised' ? 'objection' : taken;
  if (r.outcome !== null || (r.closedAt !== null && r.reached.has(seat))) {
    r.late.push({ seat, take, at: r.now });
    if (take === 'objection') objectLate(r, seat);
    return;
  }
  say(r, seat, take);
  if (isBlocked(r) && r.noticesOut !== null) clock.stop(r);
  const isWaitedFor = conditionOf(r) === 'closed in doubt' && take !== 'objection';
  if (isWaitedFor && !isInDoubt(r) && r.waiting.size === 0) end(r, 'silence');
}
export function reaffirm(r: Review, { seat }: Happening): void {
  const position = r.positions.get(seat);
  if (position !== undefined) position.fresh = true;
}
/** In writing. A late objection is taken back as well; when no other waits, the acceptance goes on. */
export function withdraw(r: Review, { seat }: Happening): void {
  if (r.outcome === null) {
    r.positions.delete(seat);
    return settle(r, seat);
  }
  r.late = r.late.filter((one) => one.seat !== seat || one.take !== 'objection');
  r.waiting.delete(seat);
  r.special.delete(seat);
  r.acceptance.held &&= r.waiting.size > 0;
}
/** An objection stands no more. With the last one that blocks, the clock goes on. */
function settle(r: Review, seat: string): void {
  const wasBlocked = isBlocked(r);
  r.objections.delete(seat);
  if (wasBlocked && !isBlocked(r) && r.noticesOut !== null) clock.goOnAfterObjection(r);
}

// The close, and what comes after it.

function close(r: Review): void {
  Object.assign(r, { closedAt: r.now, closesAt: null });
  if (!isInDoubt(r)) end(r, 'silence');
}
/** An outcome is there: every seat is told once; an applicant that is not approved, too. */
export function end(r: Review, how: NonNullable<Review['outcome']>['how']): void {
  Object.assign(r, { outcome: { how, at: r.now }, closedAt: r.closedAt ?? r.now, pending: null });
  Object.assign(r, { closesAt: null, left: 0, pausedUntil: null });
  r.told.seats += 1;
  if (how === 'notApproved') r.told.applicant += 1;
}
/** The Co-Chairs open the review again: what was said too late counts, of each seat the last. */
export function reopen(r: Review): void {
  r.waiting.clear();
  for (const [seat, take] of new Map(r.late.map((one) => [one.seat, one.take])))
    if (!r.objections.has(seat)) say(r, seat, take);
  Object.assign(r, { outcome: null, closedAt: null, late: [], noticesOut: r.now, acceptance: unsigned() });
  clock.openAgain(r);
  if (isBlocked(r)) clock.stop(r);
}
export function draft(r: Review): void {
  r.acceptance.drafted = true;
}
export function dismiss(r: Review): void {
  r.waiting.clear();
  r.acceptance.held = false;
}
export function sign(r: Review, { office = '' }: Happening): void {
  r.acceptance.signed.add(office);
  if (isSigned(r)) r.told.applicant += 1;
}

// What the committee rules: one office enters it, another confirms it.

export function fits(r: Review, { do: what, seat }: Ruling): boolean {
  if (what === 'overrule' || what === 'uphold') return r.objections.has(seat);
  return conditionOf(r) === (what === 'extend' ? 'open' : 'closed in doubt');
}
export function enter(r: Review, { ruling, by }: Happening): void {
  r.pending = { ruling, by: by.id };
}
export function discard(r: Review): void {
  r.pending = null;
}
export function carryOut(r: Review): void {
  const { do: what, seat, workingDays } = (r.pending as { ruling: Ruling }).ruling;
  r.pending = null;
  if (what === 'overrule' || what === 'uphold') settle(r, seat);
  if (what === 'extend') clock.extend(r, workingDays);
  if (what === 'approve') end(r, 'decision');
  if (what === 'uphold' || what === 'decline') end(r, 'notApproved');
}
