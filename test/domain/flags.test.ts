// What to look at in a letter although it may be complete: one sentence for each thing, with its clause.
// In: the letters of examples/, and the complete one changed in one place. Out: their flags.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile } from '../../client/letterFile.ts';
import { missingClauses } from '../../domain/checklist.ts';
import { flagNames, flagsOf, isUnsigned } from '../../domain/flags.ts';
import { clauses } from '../../domain/framework.ts';
import type { LetterRecord } from '../../domain/letter.ts';

const letterIn = (name: string) =>
  readLetterFile(readFileSync(join(__dirname, '../../examples/letters', `${name}.md`))).letter;
const complete = letterIn('complete');

test.each<[string, LetterRecord, string[]]>([
  ['in order', complete, []],
  [
    'with a reservation',
    letterIn('with-reservation'),
    [
      'Reservation on PR-2: As an intergovernmental body we read the second principle without prejudice to the immunities that our headquarters agreement grants.',
    ],
  ],
  [
    'that nobody signed and another sent',
    letterIn('unsigned'),
    [
      'The letter is not signed: it names nobody who signed for the organization.',
      'The letter was sent by Registry of the Council, not by its contact, Programme Office, Open Data.',
    ],
  ],
  [
    'of a part of another organization',
    letterIn('from-subsidiary'),
    [
      'The organization is a part of Inter-Regional Development Bank; the partnership would be with it alone, not with Inter-Regional Development Bank.',
    ],
  ],
  [
    'in another language, translated',
    letterIn('in-spanish'),
    [
      'The letter is written in another language than English ("es"); the original is what counts. A translation into English stands below it under "Translation (not binding)", made by Support Unit.',
    ],
  ],
  [
    'in another language, not translated',
    { ...complete, language: 'fr' },
    [
      'The letter is written in another language than English ("fr"); the original is what counts. No translation is on file.',
    ],
  ],
  [
    'translated by somebody who is not known',
    { ...complete, language: 'fr', translation: { language: 'es', section: 'Traducción' } },
    [
      'The letter is written in another language than English ("fr"); the original is what counts. A translation into "es" stands below it under "Traducción"; who made it is not recorded.',
    ],
  ],
  ['that its contact sent', { ...complete, sender: { office: complete.contacts[0]?.office ?? '' } }, []],
])('a letter %s', (_which, letter, sentences) => {
  expect(flagsOf(letter).map((one) => one.sentence)).toEqual(sentences);
});

test('no flag keeps a letter from being complete, and each concerns a clause of the framework', () => {
  const flagged = ['with-reservation', 'unsigned', 'from-subsidiary', 'in-spanish'].map(letterIn);
  expect(flagged.flatMap(missingClauses)).toEqual([]);
  const flags = flagged.flatMap(flagsOf);
  for (const { clause } of flags) expect(Object.keys(clauses)).toContain(clause);
  expect(flagNames.filter((name) => !flags.some((one) => one.flag === name))).toEqual([]);
});

test('a letter is unsigned when nobody is recorded as having signed it', () => {
  expect([complete, letterIn('unsigned')].map(isUnsigned)).toEqual([false, true]);
});
