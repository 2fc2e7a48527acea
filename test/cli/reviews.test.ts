// What a Support Unit officer sees of a review: at a glance, objection by objection, as a record, with its deadlines. In: cases walked
// through the machine, without a server. Out: the data for programs, and lines of at most 100 columns for people.
import type { OpenFile } from '../../cli/casework.ts';
import { seenObjections } from '../../machines/review/seenObjections.ts';
import { printCertificates } from '../../cli/print/certificates.ts';
import { cells } from '../../cli/print/columns.ts';
import { doubtInWords, rulingInWords } from '../../cli/print/doubts.ts';
import { printGlance } from '../../cli/print/glance.ts';
import { printObjections } from '../../cli/print/objections.ts';
import { printQuestions } from '../../cli/print/questions.ts';
import { printRecord } from '../../cli/print/record.ts';
import { spanInWords } from '../../domain/spanInWords.ts';
import { glance, glanceAtHand } from '../../cli/reviewGlance.ts';
import { Visit } from '../../cli/visit.ts';
import { plus } from '../../domain/instant.ts';
import { allowed } from '../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { clockCertificates } from '../../machines/review/certificates.ts';
import { reviewRecord } from '../../machines/review/record.ts';
import { reviewOf } from '../../machines/review/seats.ts';
import {
  civilSocietyChair,
  complete,
  contact,
  decision,
  governmentChair,
  seatActor,
  seats,
  supportUnit,
} from '../machines/model/people.ts';
import { awaitingReport, freezing, openForObjections, received } from '../machines/model/situations.ts';
import type { Walk } from '../machines/model/walk.ts';

const sink = { write: () => true, columns: 100 };
const visit = new Visit({}, { env: {}, stdout: sink, stderr: sink });
const day = 86_400_000;

const fileOf = ({ snapshot, reading, now }: Walk): OpenFile => ({
  record: { case: 'irdb', organization: 'IRDB', updatedAt: now } as OpenFile['record'],
  kit,
  snapshot,
  reading,
  allowed: allowed(kit, snapshot),
});
const glanceOf = (walk: Walk) => glance(fileOf(walk), reviewOf(walk.context), walk.now);
const printed = (walk: Walk) => shownWell(printGlance(visit, glanceOf(walk)));

/** Nothing runs over the edge, and nothing is shown that was never said. */
function shownWell(text: string): string {
  expect(text.split('\n').filter((line) => cells(line) > 100)).toEqual([]);
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  return text;
}

const objected = (walk: Walk, seat = 'brazil', details = {}) =>
  walk.act('objection.raised', seatActor(seat), {
    seat,
    reason: 'It names no country.',
    attributable: false,
    ...details,
  });

test('an open window shows the time left, the exact close, and the positions by constituency', () => {
  const walk = openForObjections().act('position.taken', seatActor('norway'), {
    seat: 'norway',
    take: 'support',
  });
  expect(glanceOf(walk)).toMatchObject({
    case: 'irdb',
    review: { kind: 'letter', year: 0, round: 1 },
    closesAt: '2026-03-14T11:59:59.000Z',
    timeLeft: Date.parse('2026-03-14T11:59:59.000Z') - Date.parse(walk.now),
    deferrals: { count: 0, byCoChairs: 2 },
    constituencies: [
      {
        constituency: 'government',
        seats: ['brazil', 'norway'],
        positions: [{ seat: 'norway', take: 'support' }],
        silent: ['brazil'],
        stale: [],
        unreached: [],
      },
      { constituency: 'civil-society', seats: ['fundar'], positions: [], silent: ['fundar'] },
    ],
    pending: null,
    doubts: [],
  });
  const text = printed(walk);
  expect(text).toMatch(/Time left +11 days 23 hours; closes .*11:59:59 UTC/);
  expect(text).toMatch(/Government +2 seats: 1 support \(norway\); 1 silent$/m);
  expect(text).toMatch(/Civil society +1 seat: 1 silent$/m);
  expect(text).not.toMatch(/Objection|Question|Decision|Put off|Late|Amendment/);
});

test('a case that was fast-forwarded is ahead of the calendar: its own clock counts', () => {
  const walk = openForObjections();
  const early = glance(fileOf(walk), reviewOf(walk.context), '2026-01-01T00:00:00.000Z');
  expect(early.timeLeft).toBe(glanceOf(walk).timeLeft);
  const after = glance(fileOf(walk), reviewOf(walk.context), '2026-12-01T00:00:00.000Z');
  expect(after.timeLeft).toBe(0);
});

test('an objection shows whether it blocks; below the threshold of its constituency it is noted alone', () => {
  const walk = objected(openForObjections(), 'brazil', { part: 'Areas', remedy: 'Name the countries.' });
  const { review, policy } = walk.context;
  if (review === null) throw new Error('no review');
  expect(seenObjections(review, policy)).toEqual([
    {
      seat: 'brazil',
      constituency: 'government',
      raisedAt: walk.now,
      reason: 'It names no country.',
      part: 'Areas',
      remedy: 'Name the countries.',
      attributable: false,
      stands: true,
      blocks: true,
    },
  ]);
  const lenient = { ...policy, objectionThreshold: { government: 2, 'civil-society': 1 } };
  expect(seenObjections(review, lenient)).toMatchObject([{ stands: true, blocks: false }]);
  const text = shownWell(printObjections(visit, seenObjections(review, policy)));
  expect(text).toMatch(/^brazil {2}stands and blocks$/m);
  expect(text).toMatch(/would be removed by +Name the countries\./);
  expect(text).toMatch(/when published +without the name of the seat/);
  expect(shownWell(printObjections(visit, seenObjections(review, lenient)))).toContain('below the threshold');
  expect(printed(walk)).toMatch(/Time left +11 days \d+ hours kept while the clock stands/);
  expect(printed(walk)).toMatch(/Objection +brazil, on Areas: stands and blocks · “It names no country\.”/);
  const withdrawn = walk.act('objection.withdrawn', seatActor('brazil'), { seat: 'brazil' });
  expect(printed(withdrawn)).toMatch(/Objection +brazil, on Areas: withdrawn/);
  expect(printObjections(visit, [])).toBe('No seat has objected in this review.');
});

test('a decision that one office has entered is shown until another confirms it', () => {
  const ruling = { do: 'overrule' as const, seat: 'brazil' };
  const walk = objected(openForObjections()).act('decision.entered', supportUnit, { ruling, decision });
  expect(glanceOf(walk).pending).toMatchObject({ ruling, decision, by: supportUnit });
  expect(printed(walk)).toMatch(/Decision +overrule the objection of brazil \(.*SC\/2025\/17\)/s);
  expect(printed(walk)).toMatch(/entered by support-unit/);
});

test.each([
  [{ do: 'uphold' as const, seat: 'norway' }, 'uphold the objection of norway'],
  [{ do: 'approve' as const }, 'approve'],
  [{ do: 'decline' as const }, 'decline'],
  [{ do: 'extend' as const, workingDays: 1 }, 'extend the window by 1 working day'],
  [{ do: 'extend' as const, workingDays: 5 }, 'extend the window by 5 working days'],
])('the ruling %j reads "%s"', (ruling, words) => {
  expect(rulingInWords(ruling)).toBe(words);
});

test.each([
  [{ what: 'unreachedSeats' as const, seats: ['norway', 'fundar'] }, 'no notice has reached norway, fundar'],
  [{ what: 'noEngagement' as const }, 'nobody has answered the notice or said that it was read'],
  [
    { what: 'constituencyRecused' as const, constituency: 'government' as const },
    'every government seat is recused',
  ],
  [
    { what: 'constituencyRecused' as const, constituency: 'civil-society' as const },
    'every civil society seat is recused',
  ],
])('the doubt %j reads "%s"', (doubt, words) => {
  expect(doubtInWords(doubt)).toBe(words);
});

test('a question is shown until it is answered, and blocks nothing', () => {
  const asked = openForObjections().act('question.asked', seatActor('norway'), {
    seat: 'norway',
    question: 'Which countries?',
  });
  expect(printed(asked)).toMatch(
    /Questions +1 asked, 0 answered\n +1, unanswered, norway: “Which countries\?”/,
  );
  const before = shownWell(printQuestions(visit, reviewOf(asked.context).questions));
  expect(before).toMatch(/^1 {2}norway {2}Which countries\?[\s\S]*No answer yet\.$/);
  const answered = asked.act('question.answered', contact, { question: 1, answer: 'Eleven of them.' });
  expect(printed(answered)).toMatch(/Questions +1 asked, 1 answered$/m);
  expect(shownWell(printQuestions(visit, reviewOf(answered.context).questions))).toMatch(
    /contact {2}Eleven of them\./,
  );
  expect(printQuestions(visit, [])).toBe('Nobody has asked a question in this review.');
});

test('extensions and pauses are counted and shown with what remains', () => {
  const reason = 'A holiday in many places.';
  const extended = openForObjections().act('window.extended', governmentChair, { workingDays: 5, reason });
  expect(printed(extended)).toMatch(/Put off +1 time; the Co-Chairs may do so 2 times/);
  expect(glanceOf(extended).closesAt).toBe('2026-03-21T11:59:59.000Z');
  const paused = extended.act('window.paused', governmentChair, { workingDays: 3, reason });
  expect(printed(paused)).toMatch(/kept while the clock stands; paused until .* at the latest/s);
  const certificates = clockCertificates(reviewOf(paused.context), paused.context.policy);
  const text = shownWell(printCertificates(visit, certificates));
  expect(text).toMatch(/^opened, [\s\S]*2026-03-13 Friday +working day 10 of 10[\s\S]*^extended, /m);
  expect(text).toMatch(/^extended, .*\n {2}“A holiday in many places\.”$/m);
  expect(text).toContain('The deadline is 2026-03-21 11:59:59 UTC');
  expect(text).not.toContain('another instant');
  const forged = certificates.map((one) => ({ ...one, agrees: false }));
  expect(printCertificates(visit, forged)).toContain('The case kept another instant');
  expect(printCertificates(visit, [])).toBe('No clock was set in this review.');
});

test('after an amendment of substance earlier positions are shown as stale, and editorial ones as what they are', () => {
  const { letter, document } = complete;
  const amended = openForObjections()
    .act('position.taken', seatActor('brazil'), { seat: 'brazil', take: 'support' })
    .act('letter.amended', supportUnit, {
      letter,
      document: { ...document, hash: 'b'.repeat(64) },
      nature: 'substantive',
      summary: 'Two regions less.',
    });
  expect(glanceOf(amended).constituencies[0]).toMatchObject({
    positions: [],
    stale: [{ seat: 'brazil', take: 'support' }],
  });
  expect(printed(amended)).toMatch(/2 silent, 1 spoke on an earlier text \(brazil: support\)/);
  expect(printed(amended)).toMatch(/closes .* the notices are going out$/m);
  expect(printed(amended)).not.toMatch(/not reached|could not decide/);
  expect(printed(amended)).toMatch(/Amendment +substantive, .*“Two regions less\.”/);
});

test('a delegate’s word is shown as that of one seat for another', () => {
  const delegate = {
    id: 'brazil-deputy',
    holder: 'A deputy',
    email: 'deputy@example.org',
    from: '2026-01-01',
    until: '2026-12-31',
  };
  const { policy } = received().context;
  const [brazil, ...others] = seats;
  if (brazil === undefined) throw new Error('no seat');
  const asked = freezing()
    .reports('roster.frozen', {
      seats: [{ ...brazil, delegate }, ...others],
      vacant: ['chile'],
      coChairs: [],
      policy,
    })
    .reports('notices.sent')
    .act('position.taken', seatActor('brazil-deputy'), { seat: 'brazil', take: 'no-objection' });
  expect(printed(asked)).toMatch(/1 no-objection \(brazil-deputy for brazil\)/);
  expect(printed(asked)).toMatch(/Vacant +chile; not asked/);
  const record = reviewRecord(asked.context);
  if (record === null) throw new Error('no record');
  expect(shownWell(printRecord(visit, 'IRDB', record))).toMatch(/no-objection +1: brazil-deputy for brazil/);
});

test('what silence could not decide is said while there is time to mend it', () => {
  const walk = freezing()
    .reports('roster.frozen', { seats, vacant: [], coChairs: [], policy: received().context.policy })
    .reports('notices.sent', {
      delivered: ['brazil', 'fundar'],
      undelivered: [{ seat: 'norway', reason: '550 no such mailbox' }],
    });
  expect(printed(walk)).toMatch(/1 not reached \(norway\)/);
  expect(printed(walk)).toMatch(/As it stands +silence could not decide: no notice has reached norway/);
});

test('what came after the close is shown as late, with the outcome', () => {
  const approved = openForObjections()
    .act('position.taken', seatActor('brazil'), { seat: 'brazil', take: 'support' })
    .until('window.closed');
  const late = approved.act(
    'position.taken',
    seatActor('norway'),
    { seat: 'norway', take: 'abstain', reason: 'We were away.' },
    plus(approved.now, day / 24),
  );
  expect(printed(late)).toMatch(/Time left +closed; the review ended .*11:59:59 UTC/);
  expect(printed(late)).toMatch(/Late answer +norway: abstain, .*“We were away\.”/s);
  const record = reviewRecord(late.context);
  if (record === null) throw new Error('no record');
  const text = shownWell(printRecord(visit, 'IRDB', record));
  expect(text).toMatch(/^IRDB {2}Approved, absent objections, silence of 2 of 3\./);
  expect(text).toMatch(/Late answers +1$/m);
  expect(text).toMatch(/Government +support +1: brazil$/m);
});

test('the record of a review with everything in it can be read', () => {
  const ruling = { do: 'overrule' as const, seat: 'brazil' };
  const walk = objected(openForObjections(), 'brazil', { part: 'Areas', attributable: true })
    .act('decision.entered', supportUnit, { ruling, decision })
    .act('decision.confirmed', civilSocietyChair, {});
  const record = reviewRecord(walk.context);
  if (record === null) throw new Error('no record');
  const text = shownWell(printRecord(visit, 'IRDB', record));
  expect(text).toMatch(/The clock\n +opened/);
  expect(text).toMatch(/stopped by an objection .* kept/);
  expect(text).toMatch(/Objections\n +brazil +overruled, SC\/2025\/17 +Areas: “It names no country\.”$/m);
  expect(text).toMatch(/Ended +not yet/);
});

test('only the review that people have before them is shown with the case', () => {
  expect(glanceAtHand(fileOf(received()))).toBeNull();
  expect(glanceAtHand(fileOf(openForObjections()))).toMatchObject({ review: { kind: 'letter' } });
  expect(glanceAtHand(fileOf(awaitingReport()))).toBeNull();
});

test.each([
  [4 * day + 6 * 3_600_000 + 59_000, '4 days 6 hours'],
  [3_600_000 + 60_000, '1 hour 1 minute'],
  [day, '1 day'],
  [59_999, 'less than a minute'],
  [0, 'less than a minute'],
])('%i ms are "%s"', (span, words) => {
  expect(spanInWords(span)).toBe(words);
});
