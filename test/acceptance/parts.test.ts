// The parts of a formal letter, read back from its text: every word is in one of them, whatever names it holds.
import fc from 'fast-check';
import { factOf, partsOf, type Part } from '../../acceptance/parts.ts';
import { shownLine } from '../../activities/typesetting/outside.ts';
import { specimen } from './specimen.ts';

const wordsOf = (part: Part): string[] => {
  switch (part.kind) {
    case 'letterhead':
      return part.lines;
    case 'facts':
      return part.facts.map(({ label, text }) => `${label}: ${text}`);
    case 'list':
      return part.items.map((item) => `- ${item}`);
    case 'heading':
      return [part.text.toUpperCase()];
    case 'paragraph':
      return [part.text];
  }
};

test('a letter has a letterhead, facts, a title, and what follows as a list', () => {
  const parts = partsOf(specimen().text);
  expect(parts.map(({ kind }) => kind).join(' ')).toBe(
    'letterhead facts heading paragraph paragraph paragraph heading list heading paragraph paragraph paragraph',
  );
  expect(parts[0]).toEqual({
    kind: 'letterhead',
    lines: ['OPEN GOVERNMENT PARTNERSHIP', 'The Co-Chairs of the Steering Committee'],
  });
  expect(factOf(parts, 'Reference')).toBe('world-bank');
  expect(factOf(parts, 'Publication')).toBe('https://register.example.org/partners/world-bank');
});

test('whatever the names are, no word is lost or added, and no part changes its kind', () => {
  const kinds = partsOf(specimen().text).map(({ kind }) => kind);
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((one) => shownLine(one) !== '');
  fc.assert(
    fc.property(name, name, (organization, office) => {
      const { text } = specimen({ organization, office });
      const parts = partsOf(text);
      expect(parts.map(({ kind }) => kind)).toEqual(kinds);
      expect(parts.flatMap(wordsOf)).toEqual(text.split('\n').filter((line) => line !== ''));
    }),
  );
});

test('a letter of the first template, whose head was written in paragraphs, is read as well', () => {
  const text = [
    'To: The World Bank, Global Lead',
    'From: The Co-Chairs',
    'Case: world-bank',
    'LETTER OF ACCEPTANCE',
    'Dear Global Lead,',
    'Note: this stays a sentence.',
  ].join('\n\n');
  const parts = partsOf(text);
  expect(parts.map(({ kind }) => kind)).toEqual([
    'facts',
    'facts',
    'facts',
    'heading',
    'paragraph',
    'paragraph',
  ]);
  expect(factOf(parts, 'Case')).toBe('world-bank');
  expect(factOf(parts, 'Publication')).toBeNull();
});
