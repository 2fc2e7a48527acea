// Trying a policy: every review that was ever opened, replayed under it and held against what was. In: the logs of the cases and
// the policy. Out: per review what would have differed, and a summary. Pure: it changes nothing and reads no clock.
import { epoch, later, type Instant } from '../../domain/instant.ts';
import { storedPolicy, type Policy } from '../../domain/policy.ts';
import { post } from '../../domain/roles.ts';
import type { PartnershipContext } from '../context.ts';
import type { ReviewRef } from '../effects.ts';
import type { AcceptedEvent } from '../engine/kit.ts';
import { expected } from '../engine/reading.ts';
import { partnershipKit } from '../kit.ts';
import { replay, type LoggedEvent, type Step } from './replay.ts';
import { hasEnded, isAnswer, reviewRun, stepsDuring } from './reviewRun.ts';
import type { Answer, Outcome, Verdict } from './reviewRun.ts';
import { simulate } from './simulate.ts';

export interface PastCase {
  case: string;
  organization: string;
  log: readonly LoggedEvent[];
}

interface Compared<Value> {
  was: Value;
  would: Value;
}

export interface TriedReview {
  case: string;
  organization: string;
  review: ReviewRef;
  openedAt: Instant;
  /** The policy that the review froze. */
  policyVersion: string;
  closesAt: Compared<Instant | null>;
  outcome: Compared<Outcome>;
  /** The answers that would have come to something else; `ledTo` is of what would have been. */
  answers: (Omit<Answer, 'verdict'> & Compared<Verdict>)[];
  /** What people did in the review that would not have been possible. */
  refused: { seq: number; at: Instant; event: string; by: string; code: string; message: string }[];
  /** How often the clock caused each event until the review's end and after it, up to the next review. */
  clock: Compared<Record<string, number>>;
  /** Whether it would have led elsewhere, or in another way. */
  leadsElsewhere: boolean;
  /** Whether anything would have differed. */
  differs: boolean;
}

/** A case of which the log cannot be replayed by this version of Assent. */
export interface LeftOut {
  case: string;
  seq: number;
  event: string;
}

export interface Tried {
  reviews: TriedReview[];
  leftOut: LeftOut | null;
}

/** An event as an earlier version logged it, with what this version reads in it. */
function asRead(event: AcceptedEvent): AcceptedEvent {
  if (event.type !== 'roster.frozen') return event;
  return { vacant: [], ...event, policy: storedPolicy(event['policy'] as object) };
}

/** A notice names the round of the review that it belongs to, however many rounds there were before. */
const suited = (reported: AcceptedEvent, expects: { type: string; round?: unknown }): AcceptedEvent =>
  'round' in expects ? { ...reported, round: expects.round } : reported;

/**
 * Tries a policy on one case: each of its reviews for itself, from the past as it was up to the freezing of the roster.
 * @param until the present: what would not have happened by then is not foretold of a review that is under way
 */
export function tryPolicy(past: PastCase, policy: Policy, until: Instant): Tried {
  const { steps, brokenAt } = replay(partnershipKit, past.log, asRead);
  if (brokenAt !== null) return { reviews: [], leftOut: { case: past.case, ...brokenAt } };
  const reviews = reviewsIn(steps).map((review) => triedReview(past, review, policy, until));
  return { reviews, leftOut: null };
}

/** The steps of each review, from its opening to the next one's. */
function reviewsIn(steps: readonly Step[]): Step[][] {
  const openings = steps.flatMap((one, index) => (isOpening(one) ? [index] : []));
  return openings.map((from, n) => steps.slice(from, openings[n + 1]));
}

function isOpening({ event, after }: Step): boolean {
  const { review } = after.context as PartnershipContext;
  return event.type === 'roster.frozen' && review?.openedAt === event.at && review.closesAt !== null;
}

function triedReview(past: PastCase, steps: Step[], policy: Policy, until: Instant): TriedReview {
  const [first, last] = [steps[0] as Step, steps.at(-1) as Step];
  const { review, policy: frozen } = first.after.context as PartnershipContext;
  if (review === null) throw new Error('a review without its opening');
  const wasOver = hasEnded(steps);
  const present = wasOver ? last.event.at : later(until, last.event.at);
  const simulated = simulate(partnershipKit, steps, {
    first: { ...first.event, policy },
    suited,
    ends: (next, sofar) =>
      opensAnother(sofar) || (epoch(next) > epoch(present) && (!wasOver || hasEnded(sofar))),
  });
  const [was, would] = [reviewRun(steps), reviewRun(simulated)];
  const tried = {
    case: past.case,
    organization: past.organization,
    review: review.ref,
    openedAt: review.openedAt,
    policyVersion: frozen.version,
    closesAt: { was: was.closesAt, would: would.closesAt },
    outcome: { was: was.outcome, would: would.outcome },
    answers: differing(was.answers, would.answers),
    refused: refusedIn(simulated, steps),
    clock: { was: was.clock, would: would.clock },
  };
  const leadsElsewhere = led(was.outcome) !== led(would.outcome);
  const differs =
    leadsElsewhere ||
    was.closesAt !== would.closesAt ||
    tried.answers.length + tried.refused.length > 0 ||
    counts(was.clock) !== counts(would.clock);
  return { ...tried, leadsElsewhere, differs };
}

/** Another review is about to be opened: it is replayed for itself. */
function opensAnother(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && expected(partnershipKit, last.after)?.type === 'roster.frozen';
}

function differing(was: readonly Answer[], would: readonly Answer[]): TriedReview['answers'] {
  return was.flatMap(({ verdict, ...answer }) => {
    const same = would.find((one) => one.seq === answer.seq);
    return same === undefined || same.verdict === verdict
      ? []
      : [{ ...answer, was: verdict, would: same.verdict, ledTo: same.ledTo }];
  });
}

/** What people did while the review was open, other than answering, that the replay refuses. */
function refusedIn(simulated: readonly Step[], past: readonly Step[]): TriedReview['refused'] {
  const open = new Set(stepsDuring(past).map((one) => one.seq));
  return simulated.flatMap((one) => {
    const { seq, event, refusal } = one;
    if (seq === null || refusal === null || !open.has(seq)) return [];
    if (event.by.role === post.role || isAnswer(one)) return [];
    const { code, message } = refusal;
    return [{ seq, at: event.at, event: event.type, by: event.by.id, code, message }];
  });
}

/** Where the review led, without the instant: how it approved, or where it ended or stands. */
const led = ({ stage, state, how }: Outcome) => `${stage} ${how ?? state}`;

const counts = (clock: Record<string, number>) =>
  JSON.stringify(
    Object.keys(clock)
      .toSorted()
      .map((event) => [event, clock[event]]),
  );
