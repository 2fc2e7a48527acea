// Trying policies on random pasts: whatever people did, the policy that was in force changes nothing, and any other gives an
// answer that holds together.
import fc from 'fast-check';
import { hours, plus } from '../../../domain/instant.ts';
import { policy, type Policy } from '../../../domain/policy.ts';
import type { Actor } from '../../../domain/roles.ts';
import { clockCertificates } from '../../../machines/review/certificates.ts';
import { tryPolicy } from '../../../machines/trial/policyTrial.ts';
import {
  civilSocietyChair,
  contact,
  decision,
  governmentChair,
  seatActor,
  supportUnit,
} from '../model/people.ts';
import { LivedCase, type Request } from './pastCase.ts';

const reason = 'There is a reason.';
const chairs = [governmentChair, civilSocietyChair];

const bySeat = fc
  .tuple(
    fc.constantFrom('brazil', 'norway', 'fundar'),
    fc.constantFrom<Request>(
      { type: 'position.taken', take: 'support' },
      { type: 'position.taken', take: 'recuse', reason },
      { type: 'objection.raised', reason },
      { type: 'objection.withdrawn', reason },
      { type: 'question.asked', question: 'Why?' },
    ),
  )
  .map(([seat, request]): [Actor, Request] => [seatActor(seat), { ...request, seat }]);

const byOffice = fc
  .tuple(
    fc.constantFrom(...chairs, supportUnit),
    fc.constantFrom<Request>(
      { type: 'window.extended', workingDays: 4, reason },
      { type: 'window.paused', workingDays: 6, reason },
      { type: 'window.resumed' },
      { type: 'window.closedEarly' },
      { type: 'silence.accepted', reason },
      { type: 'notices.resent' },
      { type: 'review.reopened', reason },
      { type: 'lateObjection.dismissed', reason },
      { type: 'decision.entered', ruling: { do: 'overrule', seat: 'fundar' }, decision },
      { type: 'decision.confirmed' },
    ),
  )
  .map(([by, request]): [Actor, Request] => [by, request]);

const signing = fc
  .constantFrom(...chairs)
  .map((by): [Actor, Request] => [by, { type: 'acceptance.signed', office: by.id }]);

const reporting = fc.constant<[Actor, Request]>([contact, { type: 'report.submitted', report: 'Much.' }]);

/** Who does what, and how many hours after what was done before. */
const acts = fc.array(
  fc.tuple(
    fc.oneof({ weight: 6, arbitrary: bySeat }, byOffice, signing, reporting),
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }) }, fc.integer({ min: 90, max: 3_000 })),
  ),
  { maxLength: 30 },
);

const policies = fc
  .record({
    utcOffsetHours: fc.integer({ min: -12, max: 14 }),
    objectionWindow: fc.record({
      workingDays: fc.integer({ min: 1, max: 30 }),
      minimumHours: fc.integer({ min: 72, max: 400 }),
    }),
    resumeWorkingDays: fc.integer({ min: 1, max: 10 }),
    objectionThreshold: fc.record({
      government: fc.integer({ min: 1, max: 3 }),
      'civil-society': fc.integer({ min: 1, max: 2 }),
    }),
    deferral: fc.record({
      mostWorkingDays: fc.integer({ min: 1, max: 10 }),
      byCoChairs: fc.integer({ min: 0, max: 3 }),
    }),
    reminderDaysBefore: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }),
  })
  .map((some) => policy.parse({ version: 'random', ...some }));

function lived(under: Policy, what: readonly [[Actor, Request], number][]): LivedCase {
  const one = new LivedCase(under).underReview();
  for (const [[by, request], later] of what) one.ask(by, request, plus(one.now, later * hours));
  return one;
}

test('the policy that was in force changes nothing, whatever people did', () => {
  fc.assert(
    fc.property(policies, acts, (under, what) => {
      const one = lived(under, what);
      const { reviews, leftOut } = tryPolicy(one.past, under, one.now);
      expect(leftOut).toBeNull();
      expect(reviews.length).toBeGreaterThan(0);
      for (const review of reviews) {
        expect(review.outcome.would).toEqual(review.outcome.was);
        expect(review).toMatchObject({ differs: false, answers: [], refused: [] });
      }
    }),
    { seed: 4, numRuns: 60 },
  );
}, 60_000);

test('every closing instant that a case ever kept has a certificate that leads to it', () => {
  fc.assert(
    fc.property(policies, acts, (under, what) => {
      const { review, policy: frozen } = lived(under, what).context;
      const certificates = clockCertificates(review ?? { clock: [] }, frozen);
      expect(certificates.filter((one) => !one.agrees)).toEqual([]);
      expect(certificates.length).toBeGreaterThan(0);
    }),
    { seed: 6, numRuns: 60 },
  );
}, 60_000);

test('any other policy gives an answer, and a verdict on an answer differs wherever it is told', () => {
  fc.assert(
    fc.property(policies, policies, acts, (under, other, what) => {
      const one = lived(under, what);
      const { reviews } = tryPolicy(one.past, other, one.now);
      for (const review of reviews) {
        expect(review.closesAt.would).not.toBeNull();
        for (const answer of review.answers) expect(answer.would).not.toBe(answer.was);
        const { how, at } = review.outcome.would;
        if (how === 'silence' && at !== null)
          expect(Date.parse(at) - Date.parse(review.openedAt)).toBeGreaterThanOrEqual(72 * hours);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
}, 60_000);
