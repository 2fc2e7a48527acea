// How text becomes a letter: instants in words, strings from outside that cannot disguise themselves, text and HTML.
// In: awkward strings. Out: what a reader sees.
import { speechFor, wordsIn } from '../../activities/languages/words.ts';
import { asHtml } from '../../activities/typesetting/asHtml.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import {
  changes,
  letter,
  list,
  quote,
  say,
  sentence,
  wholeDocument,
  type Block,
} from '../../activities/typesetting/letter.ts';
import { capped, shownLine, shownText } from '../../activities/typesetting/outside.ts';

const facts = {
  case: 'who',
  organization: 'منظمة الصحة العالمية',
  at: '2026-11-24T10:00:00.000Z',
  publicUrl: 'https://register.example.org',
  supportUnit: 'desk@su.example.org',
  repliesAreRead: false,
  answerPage: () => 'https://register.example.org/answer/x',
  reader: { language: 'en' as const, zone: 'UTC', id: 'x', email: 'x@example.org' },
};

const inText = (blocks: Block[]) => asText({ language: 'en', blocks });

const midnight = '2026-12-08T11:59:59.000Z';

describe('an instant', () => {
  const { exactly, dayOf, date } = speechFor({ language: 'en', zone: 'UTC' });

  test('that ends a day anywhere on earth is written in UTC, with that day beside it', () => {
    expect(exactly(midnight)).toBe(
      'Tuesday, 8 December 2026, 11:59:59 UTC (23:59:59 anywhere on earth on 7 December)',
    );
    expect(exactly('2027-01-01T11:59:59.000Z')).toContain('(23:59:59 anywhere on earth on 31 December 2026)');
    expect(dayOf(midnight)).toBe('7 December 2026');
  });

  test('that ends no day is written in UTC alone', () => {
    expect(exactly('2026-12-08T14:20:00.000Z')).toBe('Tuesday, 8 December 2026, 14:20:00 UTC');
    expect(dayOf('2026-12-08T14:20:00.000Z')).toBe('8 December 2026');
    expect(date('2028-02-29')).toBe('29 February 2028');
  });

  test.each([
    [
      'America/Lima',
      midnight,
      'Tuesday, 8 December 2026, 06:59:59 (UTC-5) = 11:59:59 UTC (23:59:59 anywhere on earth on 7 December)',
    ],
    [
      'Pacific/Auckland',
      midnight,
      'Wednesday, 9 December 2026, 00:59:59 (UTC+13) = Tuesday, 8 December 2026, 11:59:59 UTC (23:59:59 anywhere on earth on 7 December)',
    ],
    [
      'Asia/Kathmandu',
      '2026-12-08T14:20:00.000Z',
      'Tuesday, 8 December 2026, 20:05:00 (UTC+5:45) = 14:20:00 UTC',
    ],
    ['Europe/Paris', '2027-07-01T09:00:00.000Z', 'Thursday, 1 July 2027, 11:00:00 (UTC+2) = 09:00:00 UTC'],
    ['Europe/London', '2026-12-08T14:20:00.000Z', 'Tuesday, 8 December 2026, 14:20:00 UTC'],
  ])('stands first on the clock of a reader in %s', (zone, at, words) => {
    expect(speechFor({ language: 'en', zone }).exactly(at)).toBe(words);
  });

  test('is written in French and in Spanish', () => {
    const french = speechFor({ language: 'fr', zone: 'Europe/Paris' });
    expect(french.exactly(midnight)).toBe(
      'mardi 8 décembre 2026, 12:59:59 (UTC+1) = 11:59:59 UTC (le 7 décembre à 23:59:59 où que ce soit sur Terre)',
    );
    expect(french.date('2027-05-01')).toBe('1er mai 2027');
    const spanish = speechFor({ language: 'es', zone: 'America/Lima' });
    expect(spanish.exactly(midnight)).toBe(
      'martes 8 de diciembre de 2026, 06:59:59 (UTC-5) = 11:59:59 UTC (el 7 de diciembre a las 23:59:59 en cualquier lugar de la Tierra)',
    );
    expect(spanish.dayOf(midnight)).toBe('7 de diciembre de 2026');
  });
});

test.each([
  [1, 'first', 'premier', 'primera'],
  [10, 'tenth', 'dixième', 'décima'],
  [11, '11th', '11e', '11.ª'],
  [12, '12th', '12e', '12.ª'],
  [21, '21st', '21e', '21.ª'],
  [22, '22nd', '22e', '22.ª'],
  [103, '103rd', '103e', '103.ª'],
  [111, '111th', '111e', '111.ª'],
])('the place %i is the %s, in French and Spanish too', (place, english, french, spanish) => {
  const { en, fr, es } = wordsIn;
  expect([en, fr, es].map(({ dates }) => dates.ordinal(place))).toEqual([english, french, spanish]);
});

test('a French sentence does not break before its marks; what people wrote stays as it is', () => {
  const inFrench = { ...facts, reader: { ...facts.reader, language: 'fr' as const } };
  const { blocks } = letter(inFrench, 'x', 'y', [
    sentence(say`Un « mot » : ${'deux'} ; trois !`),
    quote('a : b'),
  ]);
  const text = asText({ language: 'fr', blocks });
  expect(text).toContain('Un «\u00A0mot\u00A0»\u00A0: deux\u00A0; trois\u00A0!');
  expect(text).toContain('> a : b');
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
      sentence(say`${evil}`),
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
  const html = asHtml(letter(facts, 'x', 'y', [sentence(say`${facts.organization} asks.`), quote('مرحبا')]));
  expect(html).toMatch(/<p style="[^"]*">\u2068منظمة/u);
  expect(html).toMatch(/<blockquote dir="auto"[^>]*unicode-bidi:plaintext[^>]*>مرحبا/u);
});

test('HTML fetches nothing and asks for nothing', () => {
  const html = asHtml(letter(facts, 'x', 'y', [sentence(say`z`)]));
  expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
});

test('text breaks between words at 76 characters, and leaves documents as they are', () => {
  const longLine = 'word '.repeat(40).trim();
  const text = inText([sentence(say`${longLine}`), list([longLine]), quote(`${longLine}\n\nmore`)]);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
  expect(text).toContain('\n>\n> more');
  expect(inText([wholeDocument('Title', `${longLine}\n  indented`)])).toContain(`${longLine}\n  indented`);
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
    expect(inText([block])).toBe(
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
