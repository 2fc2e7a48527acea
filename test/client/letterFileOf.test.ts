// A letter typed into a form becomes a file like any other. In: the examples, taken apart and put together again. Out: the same
// record and the same words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile } from '../../client/letterFile.ts';
import { letterFileOf, openDroppedFile } from '../../client/letterFileOf.ts';
import { letterBody } from '../../domain/letterBody.ts';
import { fieldsOf, recordOf } from '../../web/pages/intake/typed.ts';

const letters = join(__dirname, '..', '..', 'examples', 'letters');
const files = readdirSync(letters).filter((name) => name.endsWith('.md') && name !== 'README.md');

test.each(files)('%s is the same letter after it went through the form', (name) => {
  const before = readLetterFile(readFileSync(join(letters, name)));
  const { record, body } = openDroppedFile(before.document.text);
  const after = readLetterFile(letterFileOf(recordOf(fieldsOf(record)), body));
  expect(after.letter).toEqual(before.letter);
  expect(letterBody(after.document.text)).toBe(letterBody(before.document.text));
});

test('a file without front matter is the letter’s words alone', () => {
  expect(openDroppedFile('Dear Co-Chairs,\n\nWe write to you.\n')).toEqual({
    record: {},
    body: 'Dear Co-Chairs,\n\nWe write to you.',
  });
});

test('front matter that is no YAML is named with its line', () => {
  expect(() => openDroppedFile('---\norganization: [\n---\n\nDear Co-Chairs,')).toThrow(
    /not valid YAML, line/,
  );
});

test('what is typed cannot reach beyond the record', () => {
  const record = recordOf({
    'organization.__proto__.polluted': 'yes',
    '__proto__.polluted': 'yes',
    'areas.0.passage': '',
  });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(record)).toEqual(['organization']);
});

test('themes are separated by commas, areas that were left empty are none, and a time without a zone is UTC', () => {
  expect(
    recordOf({
      'areas.0.passage': ' We convene. ',
      'areas.0.themes': 'budgets, peer exchange,',
      'areas.0.phases': ['II', 'IV'],
      'areas.1.passage': '',
      receivedAt: '2026-11-24T09:30',
    }),
  ).toEqual({
    areas: [{ passage: 'We convene.', themes: ['budgets', 'peer exchange'], phases: ['II', 'IV'] }],
    receivedAt: '2026-11-24T09:30:00Z',
  });
});
