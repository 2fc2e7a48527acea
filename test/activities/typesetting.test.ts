// How text becomes a letter: instants in words, strings from outside that cannot disguise themselves, text and HTML.
// In: awkward strings. Out: what a reader sees.
import { asHtml } from '../../activities/typesetting/asHtml.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import { dateInWords, dayOf, exactly } from '../../activities/typesetting/dates.ts';
import {
  changes,
  letter,
  list,
  paragraph,
  quote,
  say,
  wholeDocument,
} from '../../activities/typesetting/letter.ts';
import { ordinal } from '../../activities/typesetting/ordinal.ts';
import { capped, shownLine, shownText } from '../../activities/typesetting/outside.ts';

const facts = {
  case: 'who',
  organization: 'منظمة الصحة العالمية',
  at: '2026-11-24T10:00:00.000Z',
  publicUrl: 'https://register.example.org',
  supportUnit: 'desk@su.example.org',
};

test('the end of a day anywhere on earth is written in UTC, with that day beside it', () => {
  expect(exactly('2026-12-08T11:59:59.000Z')).toBe(
    'Tuesday, 8 December 2026, 11:59:59 UTC (23:59:59 anywhere on earth on 7 December)',
  );
  expect(exactly('2027-01-01T11:59:59.000Z')).toContain('(23:59:59 anywhere on earth on 31 December 2026)');
  expect(dayOf('2026-12-08T11:59:59.000Z')).toBe('7 December 2026');
});

test('any other instant is written in UTC alone', () => {
  expect(exactly('2026-12-08T14:20:00.000Z')).toBe('Tuesday, 8 December 2026, 14:20:00 UTC');
  expect(dayOf('2026-12-08T14:20:00.000Z')).toBe('8 December 2026');
  expect(dateInWords('2028-02-29')).toBe('29 February 2028');
});

test.each([
  [1, 'first'],
  [10, 'tenth'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [22, '22nd'],
  [103, '103rd'],
  [111, '111th'],
])('the place %i is the %s', (place, words) => {
  expect(ordinal(place)).toBe(words);
});

test('a line from outside stays one line, without controls or reversed writing', () => {
  expect(shownLine('Bank\r\nBcc: x@y.z\u0000\u202Egnp.exe')).toBe('Bank Bcc: x@y.zgnp.exe');
  expect(shownText('one\r\ntwo\u2028three\u0007')).toBe('one\ntwo\nthree');
  expect(shownLine('half \uD83D of a character')).toBe('half \uFFFD of a character');
});

test('a right-to-left name cannot reorder the sentence around it', () => {
  expect(say`${facts.organization} asks.`).toBe('\u2068منظمة الصحة العالمية\u2069 asks.');
});

test('what is cut shows that it is cut, never in the middle of a character, and closes what it opened', () => {
  expect(capped('short', 10)).toBe('short');
  expect(capped('👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 13)).toBe('👩‍🚀👩‍🚀…');
  expect(capped(`a${'\u0301'.repeat(500)}`, 50)).toBe('…');
  expect(capped('a'.repeat(50), 10)).toBe(`${'a'.repeat(8)}…`);
  expect(capped(shownLine('منظمة '.repeat(50)), 20)).toMatch(/^\u2068.*…\u2069$/u);
});

test('a subject is one line of at most 140 characters', () => {
  const { subject } = letter(facts, 'x', `A\nB ${'long '.repeat(100)}`, []);
  expect(subject.startsWith('A B long')).toBe(true);
  expect(subject.length).toBeLessThanOrEqual(140);
});

test('markup from outside is text in HTML, wherever it stands', () => {
  const evil = '<img src=x onerror=alert(1)> & "quotes" \'too\'';
  const html = asHtml(
    letter({ ...facts, organization: evil, case: evil }, evil, evil, [
      paragraph`${evil}`,
      list([say`${evil}`]),
      quote(evil),
      wholeDocument('Title', evil),
    ]),
  );
  expect(html).not.toContain('<img');
  expect(
    html.match(/&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;quotes&quot; &#39;too&#39;/g),
  ).toHaveLength(7);
});

test('a right-to-left name leaves our sentence left to right; a right-to-left letter keeps its own way', () => {
  const html = asHtml(letter(facts, 'x', 'y', [paragraph`${facts.organization} asks.`, quote('مرحبا')]));
  expect(html).toMatch(/<p style="[^"]*">\u2068منظمة/u);
  expect(html).toMatch(/<blockquote dir="auto"[^>]*unicode-bidi:plaintext[^>]*>مرحبا/u);
});

test('HTML fetches nothing and asks for nothing', () => {
  const html = asHtml(letter(facts, 'x', 'y', [paragraph`z`]));
  expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
});

test('text breaks between words at 76 characters, and leaves documents as they are', () => {
  const longLine = 'word '.repeat(40).trim();
  const text = asText([paragraph`${longLine}`, list([longLine]), quote(`${longLine}\n\nmore`)]);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
  expect(text).toContain('\n>\n> more');
  expect(asText([wholeDocument('Title', `${longLine}\n  indented`)])).toContain(`${longLine}\n  indented`);
});

describe('a changed paragraph', () => {
  const block = changes('Paragraph 2, reworded', [
    { what: 'leftOut', words: 9 },
    { what: 'unchanged', text: 'We work in ' },
    { what: 'removed', text: 'two <b>\u202E' },
    { what: 'added', text: 'three' },
    { what: 'unchanged', text: ' areas' },
    { what: 'added', text: ', and more' },
    { what: 'unchanged', text: '.' },
  ]);

  test('says in words what was taken out and what is new, and needs no key', () => {
    expect(asText([block])).toBe(
      'Paragraph 2, reworded:\n  [9 words as before] We work in [taken out: two <b>] [new: three] areas\n  [new: , and more].\n',
    );
  });

  test('is told apart in HTML by lines and by words for those who listen, and holds no markup from outside', () => {
    const html = asHtml(letter(facts, 'x', 'y', [block]));
    expect(html).toMatch(/<del [^>]*line-through[^>]*><bdi [^>]*>taken out: <\/bdi>two &lt;b&gt;<\/del>/);
    expect(html).toMatch(/<ins [^>]*underline[^>]*><bdi [^>]*>new: <\/bdi>three<\/ins> areas/);
    expect(html).not.toMatch(/\u202E|<b>|color:(?!-)(?!scheme)/);
  });

  test('keeps the direction of its own language', () => {
    const html = asHtml(letter(facts, 'x', 'y', [changes('t', [{ what: 'added', text: 'ثلاثة' }])]));
    expect(html).toMatch(/<p dir="auto" style="[^"]*unicode-bidi:plaintext[^"]*"><ins/);
  });
});
