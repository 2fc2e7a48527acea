// A valid request for each event that people can cause, made from the case at hand. In: the event, the snapshot, a seeded
// source of chance. Out: the request and who puts it; null where the case offers nobody who could.
import type { PartnershipContext } from '../../machines/context.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import { standing } from '../../machines/review/seats.ts';
import { unsigned } from '../../machines/rules/acceptance.ts';

export interface RandomSource {
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** The same seed gives the same choices. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}

interface Asked {
  by: string;
  request: { type: string } & Record<string, unknown>;
}

const reason = 'For a good reason.';
const decision = { meeting: 'Steering Committee', date: '2026-12-01', reference: 'SC/1', reason };
const condition = { text: 'Publish the data.', owner: 'The organization', due: '2028-01-31' };

/** One maker per event; an event that needs nothing but its name is not listed. */
export function requestFor(event: string, snapshot: Snapshot, random: RandomSource): Asked | null {
  const context = snapshot.context as PartnershipContext;
  const seats = context.review?.seats.map((seat) => seat.id) ?? [];
  const objecting = context.review === null ? [] : standing(context.review).map((one) => one.seat);
  const free = random.pick(seats.filter((seat) => !objecting.includes(seat)));
  const objector = random.pick(objecting);
  const office = context.acceptance === null ? undefined : random.pick(unsigned(context.acceptance))?.id;
  const one = (by: string, fields: object = {}): Asked => ({ by, request: { type: event, ...fields } });
  const outcome = random.pick(['continue', 'continueWithConditions', 'suspend', 'end']);
  switch (event) {
    case 'letter.declaredComplete':
    case 'review.opened':
    case 'notices.resent':
    case 'acceptance.redrafted':
    case 'acceptance.resent':
    case 'publication.retried':
      return one('support-unit');
    case 'letter.setAside':
    case 'review.sentToCommittee':
      return one('support-unit', { reason });
    case 'letter.markedDuplicate':
      return one('support-unit', { of: 'another-case', reason });
    case 'letter.withdrawn':
    case 'withdrawal.announced':
      return one('contact', { reason });
    case 'withdrawal.revoked':
      return one('contact');
    case 'report.submitted':
      return one('contact', { report: 'What we did this year.' });
    case 'position.taken':
      return free === undefined
        ? null
        : one(free, { seat: free, take: random.pick(['support', 'no-objection']) });
    case 'objection.raised':
      return free === undefined ? null : one(free, { seat: free, reason });
    case 'objection.withdrawn':
      return objector === undefined ? null : one(objector, { seat: objector, reason });
    case 'objection.upheld':
    case 'objection.overruled':
      return objector === undefined ? null : one('support-unit', { seat: objector, decision });
    case 'unreachedSeats.accepted':
      return one('co-chair-government', { reason });
    case 'acceptance.signed':
      return office === undefined ? null : one(office, { office });
    case 'acceptance.refused':
      return office === undefined ? null : one(office, { office, reason });
    case 'review.decided':
      return one('support-unit', {
        outcome,
        decision,
        conditions: outcome === 'continueWithConditions' ? [condition] : [],
      });
    case 'partnership.reinstated':
    case 'partnership.ended':
      return one('support-unit', { decision });
    default:
      return null;
  }
}
