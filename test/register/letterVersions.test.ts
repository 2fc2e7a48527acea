// Two versions of a letter compared for people. In: letters as they are changed under review. Out: passages that a reader can follow;
// what is shown of both versions is exactly what they hold, whatever that is.
import fc from 'fast-check';
import { comparisonInWords, passageTitle, type Run } from '../../domain/comparison.ts';
import { compareTexts } from '../../register/comparing/compareTexts.ts';
import { reworded } from '../../register/comparing/reworded.ts';
import { paragraphsOf, sentencesOf, tokensOf } from '../../register/comparing/words.ts';
import { fileDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import { compareLetters } from '../../register/letterVersions.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';

const letter = `Dear Co-Chairs,

The World Bank wishes to become a partner. We value civic participation. We will support two areas of work in Africa.

- We value civic participation in all that we do.
- We embrace principles of transparency.

Our work began long ago, and this paragraph of the letter says so at length.

Yours sincerely,
Vice President`;

/** A run as a reader may see it. */
const seen = (run: Run) =>
  run.what === 'leftOut'
    ? `<${run.words}>`
    : { unchanged: run.text, removed: `[-${run.text}-]`, added: `{+${run.text}+}` }[run.what];

/** The passages of a comparison, each with its title. */
function shown(before: string, after: string): string[] {
  return compareTexts(before, after).passages.map(
    (passage) => `${passageTitle(passage)}: ${passage.runs.map(seen).join('')}`,
  );
}

const changed = (from: string, to: string) => shown(letter, letter.replace(from, to));

test('single words that changed stand in their sentence', () => {
  expect(changed('two areas of work in Africa', 'three fields of work in Africa and in Asia')).toEqual([
    'Paragraph 2, reworded: The World Bank wishes to become a partner. We value civic participation. We will support [-two areas-]{+three fields+} of work in Africa{+ and in Asia+}.',
  ]);
});

test('of a long paragraph only what is around the changes is shown, and how much is not', () => {
  const long = Array.from({ length: 80 }, (_, n) => `w${n}`);
  const other = long.map((word, n) => (n === 40 || n === 44 ? 'changed' : word));
  expect(shown(long.join(' '), other.join(' '))).toEqual([
    `Paragraph 1, reworded: <28>${long.slice(28, 40).join(' ')} [-w40-]{+changed+} w41 w42 w43 [-w44-]{+changed+} ${long.slice(45, 57).join(' ')}<23>`,
  ]);
});

test('words go and come without the spaces around them', () => {
  expect(changed('principles of transparency', 'principles of openness, of transparency')).toEqual([
    'Paragraph 4, reworded: - We embrace principles of {+openness, of +}transparency.',
  ]);
});

test('a sentence that is another one is shown whole, and not as a mosaic', () => {
  expect(changed('We value civic participation. ', 'Ask us about reforms instead. ')).toEqual([
    'Paragraph 2, reworded: The World Bank wishes to become a partner. [-We value civic participation-]{+Ask us about reforms instead+}. We will support two areas of work in Africa.',
  ]);
});

test('a paragraph that came, and one that went', () => {
  expect(changed('- We embrace principles of transparency.', '')).toEqual([
    'Paragraph 4 of the version before, taken out: [-- We embrace principles of transparency.-]',
  ]);
  expect(changed('\n\nYours', '\n\nWe also hope to meet you in person.\n\nYours')).toEqual([
    'Paragraph 6, new: {+We also hope to meet you in person.+}',
  ]);
});

test('a paragraph that moved is said to have moved, with its beginning', () => {
  const own = 'Our work began long ago, and this paragraph of the letter says so at length.\n\n';
  const first = letter.replace(own, '').replace('The World', `${own}The World`);
  expect(shown(letter, first)).toEqual([
    'Paragraph 2, moved here from paragraph 5: Our work began long ago, and this paragraph of the letter says so at length.',
  ]);
  const reworked = first.replace('long ago', 'ten years ago');
  expect(shown(letter, reworked)).toEqual([
    'Paragraph 2, moved here from paragraph 5 and reworded: Our work began [-long-]{+ten years+} ago, and this paragraph of the letter says so at length.',
  ]);
});

test('lines that are only broken anew are no change', () => {
  const anew = letter.replace('The World Bank wishes', 'The World\nBank   wishes').replaceAll('\n', '\r\n');
  expect(compareTexts(letter, anew)).toMatchObject({ verdict: 'same', passages: [] });
});

test('a letter that was written anew is said to be so, with both lengths', () => {
  const compared = compareTexts(letter, 'We send you our regrets.\n\nNothing of what was said remains.');
  expect(compared).toMatchObject({
    verdict: 'rewritten',
    passages: [],
    from: { words: 56 },
    to: { words: 11 },
  });
});

test('a short letter to which much was added is not called rewritten', () => {
  const more = Array.from({ length: 300 }, (_, n) => `A new paragraph on matter ${n}.`).join('\n\n');
  const { verdict, passages } = compareTexts(letter, `${letter}\n\n${more}`);
  expect([verdict, passages.length]).toEqual(['changed', 300]);
});

test('the sentence above a comparison counts what there is to see', () => {
  const versions = { from: { hash: 'a' }, to: { hash: 'b' } };
  const inWords = (after: string) => {
    const { from, to, ...rest } = compareTexts(letter, after);
    return comparisonInWords({ ...rest, from: { ...versions.from, ...from }, to: { ...versions.to, ...to } });
  };
  expect(inWords(letter.replace('two areas', 'three areas').replace('Dear Co-Chairs,\n\n', ''))).toBe(
    'The letter had 56 words and now has 54 words. Of its 5 paragraphs, 1 is reworded. 1 paragraph of the version before was taken out. What is not shown is word for word as before.',
  );
  expect(inWords(letter)).toMatch(/^Not one word/);
  expect(inWords('Anew.')).toMatch(/56 words, the new one has 1 word\.$/);
});

test.each([
  ['Arabic', 'نرحب بالشراكة. نعمل في مجالين.', 'نرحب بالشراكة. نعمل في ثلاثة مجالات.', '{+ثلاثة مجالات+}'],
  ['Cyrillic', 'Мы работаем в двух областях.', 'Мы работаем в трёх областях.', '[-двух-]{+трёх+}'],
  ['Chinese', '我们在两个领域工作。我们重视参与。', '我们在三个领域工作。我们重视参与。', '[-两-]{+三+}'],
])('%s is compared by its own words', (_script, before, after, marked) => {
  expect(shown(before, after).join()).toContain(marked);
});

test('numbers and abbreviations do not end a sentence', () => {
  expect(
    sentencesOf('It rose by 3.5 p.c. in 2013, e.g. in Ghana. "Yes!" he said. Why? 漢字です。次。'),
  ).toEqual([
    'It rose by 3.5 p.c. in 2013, e.g. in Ghana. ',
    '"Yes!" he said. ',
    'Why? ',
    '漢字です。',
    '次。',
  ]);
});

const paragraph = (n: number) =>
  `This paragraph number ${n} says something of its own about matter ${n * 7}.`;
const many = (count: number, one: (n: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, n) => one(n)).join(between);

test.each([
  ['one endless word', 'x'.repeat(200_000), 'y'.repeat(200_000)],
  ['paragraphs of one word', 'a\n\n'.repeat(60_000), 'b\n\n'.repeat(60_000)],
  ['other paragraphs', many(3_000, paragraph), many(3_000, (n) => paragraph(n + 5_000))],
  ['paragraphs in another order', many(3_000, paragraph), many(3_000, (n) => paragraph((n * 37) % 3_000))],
  [
    'one paragraph of other sentences',
    many(3_000, paragraph, ' '),
    many(3_000, (n) => paragraph(n + 9), ' '),
  ],
  ['endless marks', '. '.repeat(100_000), '." '.repeat(66_000)],
  ['endless dashes', '- a\n'.repeat(50_000), '* a\n'.repeat(50_000)],
])('a letter of the greatest length is compared at once: %s', (_what, before, after) => {
  const began = Date.now();
  expect(compareTexts(before, after).verdict).not.toBe('same');
  expect(Date.now() - began).toBeLessThan(10_000);
});

const wording = fc
  .array(
    fc.constantFrom(
      'we ',
      'support ',
      'two ',
      'areas. ',
      'And ',
      'OGP, ',
      '(b) ',
      'no! ',
      '漢',
      'مرحبا ',
      '👋 ',
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join('').trim());

test('all that is not removed is the new wording, and all that is not added the old one', () => {
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const runs = reworded(before, after);
      const without = (what: string) => runs.flatMap((run) => (run.what === what ? [] : [run.text])).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
      for (const [index, run] of runs.entries()) expect(run.what).not.toBe(runs[index + 1]?.what);
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});

test('the parts of any text joined again are that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(tokensOf(text).join('')).toBe(text);
      expect(sentencesOf(text).join('')).toBe(text);
      expect(paragraphsOf(text).join('')).not.toMatch(/[\n\r]/);
    }),
    { seed: 20_261_124 },
  );
});

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  async function filed(text: string): Promise<string> {
    const hash = sha256(text);
    const filedAt = '2026-11-24T10:00:00.000Z';
    await fileDocument(register, {
      hash,
      case: 'wb',
      kind: 'letter',
      mediaType: 'text/markdown',
      text,
      filedAt,
    });
    return hash;
  }
  const record = (email: string) => `---\ncontacts:\n  - email: ${email}\n---\n\n`;

  test('letters are compared by their hashes, without the record that is kept above them', async () => {
    const from = await filed(`${record('one@wb.example.org')}${letter}`);
    const to = await filed(`${record('two@wb.example.org')}${letter.replace('two areas', 'three areas')}`);
    const comparison = await compareLetters(register, from, to);
    expect(comparison).toMatchObject({ from: { hash: from }, to: { hash: to }, verdict: 'changed' });
    expect(JSON.stringify(comparison)).not.toContain('example.org');
  });

  test('another record above the same letter is no change of the letter', async () => {
    const from = await filed(`${record('one@wb.example.org')}${letter}`);
    const to = await filed(`${record('two@wb.example.org')}${letter}`);
    expect(await compareLetters(register, from, to)).toMatchObject({ verdict: 'same' });
  });

  test('a letter that is not on file cannot be compared', async () => {
    expect(await compareLetters(register, 'f'.repeat(64), await filed(letter))).toBeNull();
  });
});
