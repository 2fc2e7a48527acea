// What people see: instants in their zone, aligned columns, text that cannot command their terminal, near names, and a
// sign of life while they wait.
import { nearest } from '../../cli/nearest.ts';
import { clean } from '../../cli/print/clean.ts';
import { cells, columns, wrapped } from '../../cli/print/columns.ts';
import { inWords } from '../../cli/print/instants.ts';
import { paintFor } from '../../cli/print/paint.ts';
import { withProgress } from '../../cli/progress.ts';

test('an instant stands in the reader’s zone with UTC beside it', () => {
  const at = '2025-12-09T23:59:59.000Z';
  expect(inWords(at, 'UTC')).toBe('Tue 9 Dec 2025, 23:59:59 UTC');
  expect(inWords(at, 'Europe/Paris')).toBe('Wed 10 Dec 2025, 00:59:59 CET (Tue 9 Dec 2025, 23:59:59 UTC)');
  expect(inWords(at, 'America/New_York')).toBe('Tue 9 Dec 2025, 18:59:59 GMT-5 (23:59:59 UTC)');
  expect(inWords('2025-07-01T00:00:00.000Z', 'Europe/London')).toBe(
    'Tue 1 Jul 2025, 01:00:00 BST (00:00:00 UTC)',
  );
});

test('columns align by what a terminal shows', () => {
  expect(cells('亚洲')).toBe(4);
  expect(cells('e\u0301\u200B')).toBe(1);
  expect(cells('\u001B[1mbold\u001B[22m')).toBe(4);
  expect(
    columns(
      [
        ['亚洲', 'one'],
        ['Bank', 'two'],
        ['a', 'three'],
      ],
      80,
    ),
  ).toBe('  亚洲  one\n  Bank  two\n  a     three');
  expect(wrapped('a letter that is long', 8)).toEqual(['a letter', 'that is', 'long']);
  const [first, second] = columns([['x', 'word '.repeat(20)]], 40).split('\n');
  expect(first).toMatch(/^ {2}x {2}word/);
  expect(second).toMatch(/^ {5}word/);
});

test('text from outside cannot command a terminal or disguise itself', () => {
  expect(clean('a\u001B[2Jb\u202Ec\u0007')).toBe('a\\u001B[2Jb\\u202Ec\\u0007');
  expect(clean('two\nlines\tand Ünïcödé 亚洲 البنك')).toBe('two\nlines\tand Ünïcödé 亚洲 البنك');
});

test('colours are for terminals whose owner wants them', () => {
  const sink = (isTTY: boolean) => ({ isTTY, write: () => true });
  expect(paintFor(sink(true), {}).strong('x')).toBe('\u001B[1mx\u001B[22m');
  expect(paintFor(sink(true), { NO_COLOR: '1' }).strong('x')).toBe('x');
  expect(paintFor(sink(true), { TERM: 'dumb' }).strong('x')).toBe('x');
  expect(paintFor(sink(false), {}).strong('x')).toBe('x');
});

test('a mistyped name finds its neighbours', () => {
  const known = ['world-bank', 'world-bank-2', 'oecd', 'undp'];
  expect(nearest('wrold-bank', known)).toEqual(['world-bank', 'world-bank-2']);
  expect(nearest('WORLD', known)).toEqual(['world-bank', 'world-bank-2']);
  expect(nearest('unpd', known)).toEqual([]);
  expect(nearest('oecf', known)).toEqual(['oecd']);
  expect(nearest('', known)).toEqual([]);
});

test('who waits at a terminal is told so after a second; a pipe is left alone', async () => {
  const written: string[] = [];
  let finish = (): void => {};
  const work = new Promise<void>((resolve) => (finish = resolve));
  const sink = (isTTY: boolean) => ({
    isTTY,
    write: (text: string) => {
      written.push(text);
      finish();
    },
  });
  expect(await withProgress(sink(false), 'Waiting', Promise.resolve(1))).toBe(1);
  expect(await withProgress(sink(true), 'Waiting', Promise.resolve(2))).toBe(2);
  expect(written).toEqual([]);
  await withProgress(sink(true), 'Waiting', work);
  expect(written).toEqual(['\rWaiting … 1 s', '\r\u001B[K']);
});
