// The deadline certificates of a review: each setting of its clock can be checked by hand, and leads to the instant that the case
// keeps.
import { days, plus } from '../../../domain/instant.ts';
import { clockCertificates } from '../../../machines/review/certificates.ts';
import { governmentChair } from '../model/people.ts';
import { LivedCase } from '../trial/pastCase.ts';

const certificatesOf = ({ context }: LivedCase) =>
  clockCertificates(context.review ?? { clock: [] }, context.policy);

test('a window has one certificate from its opening on', () => {
  const lived = new LivedCase().underReview();
  expect(certificatesOf(lived)).toMatchObject([
    {
      what: 'opened',
      at: '2026-03-02T09:00:00.000Z',
      kept: '2026-03-14T11:59:59.000Z',
      agrees: true,
      certificate: { workingDays: 10, minimumHours: 72, closesAt: '2026-03-14T11:59:59.000Z' },
    },
  ]);
});

test('after an objection the certificate shows the time that remained, and whether it decided', () => {
  const lived = new LivedCase().underReview();
  const objection = { type: 'objection.raised', reason: 'Too wide.' };
  lived.seat('fundar', objection, '2026-03-04T09:00:00.000Z');
  lived.seat('fundar', { type: 'objection.withdrawn' }, '2026-03-05T09:00:00.000Z');
  const [, resumed] = certificatesOf(lived);
  expect(resumed).toMatchObject({
    what: 'resumed',
    kept: '2026-03-15T11:59:59.000Z',
    agrees: true,
    certificate: { workingDays: 3, notBefore: '2026-03-15T11:59:59.000Z', decidedBy: 'notBefore' },
  });

  lived.seat('fundar', objection, '2026-03-15T09:00:00.000Z');
  lived.seat('fundar', { type: 'objection.withdrawn' }, '2026-03-15T10:00:00.000Z');
  expect(certificatesOf(lived).at(-1)).toMatchObject({
    what: 'resumed',
    kept: '2026-03-19T11:59:59.000Z',
    agrees: true,
    certificate: { notBefore: '2026-03-15T12:59:59.000Z', decidedBy: 'workingDays' },
  });
});

test('an extension counts from the close as it was; after a pause exactly the time that remained goes on', () => {
  const lived = new LivedCase().underReview();
  const at = '2026-03-04T09:00:00.000Z';
  const reason = 'The summit.';
  lived.ask(governmentChair, { type: 'window.extended', workingDays: 2, reason }, at);
  lived.ask(governmentChair, { type: 'window.paused', workingDays: 5, reason }, plus(at, days));
  lived.ask(governmentChair, { type: 'window.resumed' }, plus(at, 3 * days));
  expect(certificatesOf(lived).slice(1)).toMatchObject([
    {
      what: 'extended',
      reason,
      kept: '2026-03-18T11:59:59.000Z',
      agrees: true,
      certificate: { from: '2026-03-14T11:59:59.000Z', workingDays: 2, minimumHours: null },
    },
    {
      what: 'unpaused',
      kept: '2026-03-20T11:59:59.000Z',
      agrees: true,
      certificate: { from: plus(at, 3 * days), workingDays: 0, days: [], decidedBy: 'notBefore' },
    },
  ]);
});

test('a kept instant that the rule does not lead to is told', () => {
  const { review, policy } = new LivedCase().underReview().context;
  const clock = (review?.clock ?? []).map((one) => ({ ...one, closesAt: '2026-03-13T11:59:59.000Z' }));
  expect(clockCertificates({ clock }, policy)).toMatchObject([{ agrees: false }]);
});
