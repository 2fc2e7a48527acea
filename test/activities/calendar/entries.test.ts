// The entries of deadlines, as a calendar program reads them: what they say, in each language, and that nothing from outside can add
// to them. In: an occasion, a review, an instant. Out: what ical.js makes of the file.
import type { Occasion } from '../../../activities/batch.ts';
import { noReportDue, reportEntry } from '../../../activities/calendar/reportEntry.ts';
import { sequenceOf } from '../../../activities/calendar/sequence.ts';
import { windowAfter } from '../../../activities/calendar/windowAfter.ts';
import { windowEntries, type Window } from '../../../activities/calendar/windowEntry.ts';
import type { CaseFacts, Enclosure } from '../../../activities/typesetting/letter.ts';
import { languages } from '../../../domain/language.ts';
import { awkwardly, factsIn, letterReview, specialReview, yearlyReview } from '../letterFacts.ts';
import { at, batchOf, closesAt } from '../worldBank.ts';
import { entryIn, linesOf } from './entryIn.ts';

const facts = factsIn('en');
const occasion = {
  batch: batchOf([]),
  key: 'partnership/world-bank/12/0',
  sender: { name: 'OGP Support Unit', address: 'register@ogp.example.org' },
  facts,
} as unknown as Occasion;

function windowOf(window: Partial<Window>, known: CaseFacts = facts): Enclosure {
  const [file] = windowEntries(occasion, known, {
    review: letterReview,
    closesAt,
    ...window,
  });
  if (file === undefined) throw new Error('no entry');
  return file;
}

test('the close of a review: the exact instant, what silence means, and how to answer', () => {
  const file = windowOf({});
  expect(file.name).toBe('world-bank-letter-0-closes.ics');
  expect(file.mediaType).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  const entry = entryIn(file.content);
  expect(entry).toMatchObject({
    method: 'PUBLISH',
    uid: 'world-bank/letter-0/closes@ogp.example.org',
    sequence: 12,
    stamp: at,
    start: closesAt,
    isInstant: true,
    status: 'CONFIRMED',
    summary: 'Review closes: letter of intent, The World Bank',
    url: undefined,
    organizer: 'mailto:desk@su.example.org',
    alarms: ['-P1D'],
  });
  expect(entry.description).toContain('Wednesday, 9 December 2026, 11:59:59 UTC');
  expect(entry.description).toContain('the silence of your seat counts as consent (SC-2)');
  expect(entry.description).toContain('use the link in our message');
});

test('nobody is asked to accept it, it blocks no time, and shared calendars do not show the link, which is a seat’s own', () => {
  const { content } = windowOf({});
  expect(entryIn(content).attendees).toBe(0);
  const lines = linesOf(content);
  expect(lines).toContain('TRANSP:TRANSPARENT');
  expect(lines).toContain('CLASS:PRIVATE');
});

test('an entry that is taken back has the same id, no alarm and no link', () => {
  const { content, mediaType } = windowOf({ closesAt: null });
  expect(mediaType).toContain('method=CANCEL');
  expect(entryIn(content)).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: entryIn(windowOf({}).content).uid,
    url: undefined,
    alarms: [],
  });
});

test('each review has an entry of its own, the rounds of one review share it', () => {
  const uid = (review: Window['review']) => entryIn(windowOf({ review }).content).uid;
  expect(uid({ ...letterReview, round: 2 })).toBe(uid(letterReview));
  expect(uid({ ...yearlyReview, round: 3 })).toBe('world-bank/yearly-2/closes@ogp.example.org');
});

test('the report of a partner is one entry that moves from year to year, until nothing is due', () => {
  const due = entryIn(reportEntry(occasion, facts, { year: 2, dueAt: closesAt }).content);
  expect(due).toMatchObject({
    uid: 'world-bank/report/due@ogp.example.org',
    summary: 'Report due: year 2, The World Bank',
    start: closesAt,
    url: 'https://register.example.org/partners/world-bank',
  });
  const none = entryIn(noReportDue(occasion, facts).content);
  expect(none).toMatchObject({ method: 'CANCEL', uid: due.uid });
});

test.each(languages)(
  'in %s, whoever reads finds the instant in words, and a title of its own',
  (language) => {
    const entry = entryIn(windowOf({}, factsIn(language)).content);
    expect(entry.description).toContain('11:59:59 UTC');
    expect(entry.summary).toMatch({ en: /^Review closes/, fr: /^Clôture/, es: /^Cierre/ }[language]);
  },
);

test('the same letter brings the same bytes on every try', () => {
  expect(windowOf({}).content.equals(windowOf({}).content)).toBe(true);
});

describe('whatever a name holds', () => {
  test.each([
    ['lines of a calendar', 'Eve\r\nATTENDEE:mailto:eve@example.org\r\nX: y'],
    ['signs that are escaped', 'Semi; colon, comma \\ backslash\\n "quotes"'],
    ['controls and odd line ends', 'Zero\u0000width\u200B and\u2028line\u2029ends\u0085here'],
    ['an override of the direction', '\u202Egnp.elif'],
    ['many wide characters', '漢字'.repeat(60)],
    ['many characters of several parts', '👩‍👩‍👧‍👦'.repeat(40)],
    ['the end of the calendar', 'END:VEVENT END:VCALENDAR'],
    ['10,000 characters', 'x'.repeat(10_000)],
  ])('%s: it stays within the title', (_what, organization) => {
    for (const file of [
      windowOf({}, { ...facts, organization }),
      reportEntry(occasion, { ...facts, organization }, { year: 1, dueAt: closesAt }),
      noReportDue(occasion, { ...facts, organization }),
    ]) {
      const entry = entryIn(file.content);
      expect(entry).toMatchObject({ attendees: 0, sequence: 12 });
      expect(entry.summary).not.toMatch(/[\p{Cc}\u202E\u2028\u2029]/u);
      expect(linesOf(file.content).filter((line) => /^(BEGIN|END):VEVENT/.test(line))).toHaveLength(2);
    }
  });

  test('a name from right to left is kept to its place', () => {
    const known = awkwardly(facts);
    expect(entryIn(windowOf({}, known).content).summary).toContain('\u2068منظمة');
  });
});

test('the version is the number of the transition, and a key that has none is refused', () => {
  expect(sequenceOf('partnership/world-bank/7/3')).toBe(7);
  expect(() => sequenceOf('partnership/world-bank')).toThrow(RangeError);
});

describe('news of a review', () => {
  const resolved = { what: 'objectionResolved', seat: 'fundar', how: 'withdrawn' } as const;
  const objection = { what: 'objectionRaised', seat: 'fundar', reason: 'Too wide.' } as const;
  const over = { silent: 20, of: 22, noted: 0, settled: 0 };
  const decided = { what: 'decided', outcome: 'continue', reference: 'SC/1' } as const;

  test('moves the entry with the clock', () => {
    expect(windowAfter({ what: 'windowResumed', closesAt }, letterReview)).toBe(closesAt);
    expect(windowAfter({ ...resolved, closesAt }, letterReview)).toBe(closesAt);
    expect(windowAfter({ what: 'reopened', reason: 'Late.', closesAt }, letterReview)).toBe(closesAt);
  });

  test('takes it back where the clock stops or the review is over', () => {
    expect(windowAfter({ ...objection, blocks: true }, letterReview)).toBeNull();
    expect(windowAfter({ what: 'approved', ...over }, letterReview)).toBeNull();
    expect(windowAfter({ what: 'continued', ...over }, yearlyReview)).toBeNull();
    expect(windowAfter(decided, yearlyReview)).toBeNull();
  });

  test('leaves it where the clock is as it was, and where it stood before', () => {
    expect(windowAfter({ ...objection, blocks: false }, letterReview)).toBeUndefined();
    expect(windowAfter({ ...resolved, closesAt: null }, letterReview)).toBeUndefined();
    expect(windowAfter(decided, specialReview)).toBeUndefined();
  });
});
