// Every letter that a person can receive, word for word. In: each variant. Out: the same text and HTML as its golden file, which
// only `UPDATE_GOLDEN=1` rewrites. A letter's file without a golden, and a golden without a letter, fail.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHtml } from '../../activities/typesetting/asHtml.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import { clauses } from '../../domain/framework.ts';
import { letterVariants } from './letterVariants.ts';

const root = join(__dirname, '..', '..');
const golden = join(root, 'test', 'golden', 'letters');
const updating = process.env['UPDATE_GOLDEN'] === '1';

const files = Object.fromEntries(
  Object.entries(letterVariants).flatMap(([name, letter]) => [
    [`${name}.txt`, `Subject: ${letter.subject}\n\n${asText(letter.blocks)}`],
    [`${name}.html`, asHtml(letter)],
  ]),
);

if (updating) {
  rmSync(golden, { recursive: true, force: true });
  mkdirSync(golden, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(golden, name), content);
}

test.each(Object.entries(files))('%s reads as agreed', (name, content) => {
  expect(content).toBe(readFileSync(join(golden, name), 'utf8'));
});

test('every letter has a golden file, and every golden file a letter', () => {
  const letters = readdirSync(join(root, 'activities', 'letters'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ''));
  const exercised = Object.keys(letterVariants).map((name) => name.split('.')[0]);
  expect(new Set(exercised)).toEqual(new Set(letters));
  expect(readdirSync(golden).toSorted()).toEqual(Object.keys(files).toSorted());
});

test('every clause that a letter cites is a clause of the framework', () => {
  const cited = Object.values(files)
    .join()
    .matchAll(/\b(?:LOI|PR|SC|AF|WP|G\d|CT|PH|PUR)-\d(?:\([ab]\))?/g);
  for (const [clause] of cited) expect(Object.keys(clauses)).toContain(clause);
});

test('every letter fits its lines, greets somebody and says where a reply goes', () => {
  for (const [name, letter] of Object.entries(letterVariants)) {
    const text = asText(letter.blocks);
    expect({ name, subject: letter.subject.length <= 140 }).toEqual({ name, subject: true });
    expect({ name, greets: text.startsWith('Dear ') }).toEqual({ name, greets: true });
    expect({ name, reply: text.includes('desk@su.example.org') }).toEqual({ name, reply: true });
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
  }
});
