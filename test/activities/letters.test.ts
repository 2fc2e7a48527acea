// Every letter that a person can receive, word for word and in every language. In: each variant. Out: the same text as its golden
// file, and in English the same HTML. `UPDATE_GOLDEN=1` rewrites the files of the letters that are run, such as by `-t receipt`,
// and no others. A letter without a golden, and a golden without a letter, fail.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asHtml } from '../../activities/typesetting/asHtml.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import type { Letter } from '../../activities/typesetting/letter.ts';
import { clauses } from '../../domain/framework.ts';
import { languages } from '../../domain/language.ts';
import { factsIn } from './letterFacts.ts';
import { letterVariants } from './letterVariants.ts';

const root = join(__dirname, '..', '..');
const golden = join(root, 'test', 'golden', 'letters');
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** The files of one letter in one language. English, which all others are read against, stands without a folder. */
function filesOf(name: string, letter: Letter): [string, string][] {
  const text = `Subject: ${letter.subject}\n\n${asText(letter)}`;
  if (letter.language !== 'en') return [[`${letter.language}/${name}.txt`, text]];
  return [
    [`${name}.txt`, text],
    [`${name}.html`, asHtml(letter)],
  ];
}

const letters = languages.flatMap((language) => Object.entries(letterVariants(factsIn(language))));
const files = letters.flatMap(([name, letter]) => filesOf(name, letter));

test.each(files)('%s reads as agreed', (name, content) => {
  const path = join(golden, name);
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  expect(content).toBe(readFileSync(path, 'utf8'));
});

test('every letter has a golden file, and every golden file a letter', () => {
  const written = readdirSync(join(root, 'activities', 'letters'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ''));
  const exercised = letters.map(([name]) => name.split('.')[0]);
  expect(new Set(exercised)).toEqual(new Set(written));
  const agreed = readdirSync(golden, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
  expect(agreed.toSorted()).toEqual(files.map(([name]) => join(golden, name)).toSorted());
});

test('every clause that a letter cites is a clause of the framework', () => {
  const cited = files.join().matchAll(/\b(?:LOI|PR|SC|AF|WP|G\d|CT|PH|PUR)-\d(?:\([ab]\))?/g);
  for (const [clause] of cited) expect(Object.keys(clauses)).toContain(clause);
});

test('every letter has a short subject, greets somebody and says where a reply goes', () => {
  const greetings = { en: /^Dear /, fr: /^Madame, Monsieur /, es: /^Estimada oficina / };
  for (const [name, letter] of letters) {
    const text = asText(letter);
    const { language } = letter;
    expect({ name, language, subject: letter.subject.length <= 140 }).toMatchObject({ subject: true });
    expect({ name, language, greets: greetings[language].test(text) }).toMatchObject({ greets: true });
    expect({ name, language, reply: text.includes('desk@su.example.org') }).toMatchObject({ reply: true });
    expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
  }
});
