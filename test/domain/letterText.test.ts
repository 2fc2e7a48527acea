// A letter file taken apart: the record above, the letter below, and the sections of that.
import { headingsOf, partsOf, withoutSection } from '../../domain/letterText.ts';

const body = 'Estimada Copresidencia:\n\n## Translation\n\nDear\n\n### Note\n\nn\n\n## Annex\n\na\n';

test.each([
  ['with line feeds', '---\na: 1\n---\nDear\n'],
  ['with carriage returns', '---\r\na: 1\r\n---\r\nDear\r\n'],
  ['with a byte order mark', '\uFEFF---\na: 1\n---\nDear\n'],
  ['with spaces after its fences', '---  \na: 1\n--- \nDear\n'],
])('a file %s has front matter and a body', (_how, file) => {
  expect(partsOf(file)).toEqual({ frontMatter: 'a: 1', body: 'Dear\n' });
});

test('a file without front matter has no parts', () => {
  for (const file of ['Dear\n', '\n---\na: 1\n---\n', '---\na: 1\n']) expect(partsOf(file)).toBeNull();
});

test('headings are the lines that Markdown makes headings of', () => {
  expect(headingsOf(body)).toEqual(['Translation', 'Note', 'Annex']);
  expect(headingsOf('#hashtag\nno # heading\n#######  seven\n')).toEqual([]);
});

test('a section ends where the next heading of its rank begins', () => {
  expect(withoutSection(body, 'Translation')).toBe('Estimada Copresidencia:\n\n## Annex\n\na\n');
  expect(withoutSection(body, 'Annex')).toContain('### Note');
  expect(withoutSection(body, 'Traducción')).toBeNull();
});
