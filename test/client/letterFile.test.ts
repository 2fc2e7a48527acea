// Translations in a letter file: they may stand below the letter, and what counts is the original.
// In: the Spanish example, changed in one place. Out: the record, or the refusal that says what to mend.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile } from '../../client/letterFile.ts';
import { Refused } from '../../domain/errors.ts';
import { quotes } from '../../domain/letter.ts';

const spanish = readFileSync(join(__dirname, '../../examples/letters/in-spanish.md'), 'utf8');
const record = /translation:\n.*\n.*\n/;
const read = (text: string) => readLetterFile(Buffer.from(text)).letter;

function refusal(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('it was read');
}

test('a translation is recorded with its heading and who made it', () => {
  const translation = { language: 'en', section: 'Translation (not binding)', by: 'Support Unit' };
  expect(read(spanish).translation).toEqual(translation);
});

test('one that the record does not mention is noted all the same; who made it is not known', () => {
  const translation = { language: 'en', section: 'Translation (not binding)' };
  expect(read(spanish.replace(record, '')).translation).toEqual(translation);
});

test('a letter needs no translation to be read', () => {
  const [original = ''] = spanish.replace(record, '').split('## Translation');
  expect(read(original)).not.toHaveProperty('translation');
});

test('a translation that is not there is looked for by its heading', () => {
  expect(refusal(spanish.replace('## Translation (not binding)', '## English'))).toEqual({
    code: 'letter.translationNotFound',
    message:
      'The front matter says that a translation stands under the heading "Translation (not binding)", and the letter has no such heading. Its headings are: English.',
    clause: 'LOI-1',
  });
});

test('a passage is quoted from the original, not from its translation', () => {
  const [first] = quotes(read(spanish));
  const translated = spanish.replace(first?.passage ?? '', 'endorses the six principles');
  expect(refusal(translated)).toMatchObject({
    code: 'letter.passageNotFound',
    message:
      'What the front matter quotes stands only in the translation: endorses.PR-1 ("endorses the six principles"). Quote the letter\'s own words, in the language that it is written in.',
  });
});
