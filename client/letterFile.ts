// A letter file: Markdown with front matter, as the Support Unit records it. In: the file's bytes.
// Out: the letter's record and the document with its hash; or one refusal that names everything to mend.
import { createHash } from 'node:crypto';
import { refuse } from '../domain/errors.ts';
import { letterRecord, quotes, type LetterDocument, type LetterRecord } from '../domain/letter.ts';
import { headingsOf, partsOf, withoutSection } from '../domain/letterText.ts';
import { hasControls } from '../domain/text.ts';
import { readYamlRecord } from './yamlRecord.ts';

export interface LetterFile {
  letter: LetterRecord;
  document: LetterDocument;
}

const mostBytes = 200_000;

/**
 * Reads a letter file.
 * @throws Refused `letter.empty`, `letter.tooLarge`, `letter.notText`, `letter.noFrontMatter`, `letter.frontMatterBroken`,
 * `letter.invalid`, `letter.translationNotFound`, `letter.passageNotFound`
 */
export function readLetterFile(bytes: Uint8Array): LetterFile {
  const text = textOf(bytes);
  const parts = partsOf(text);
  if (parts === null) {
    throw refuse(
      'letter.noFrontMatter',
      'The file does not begin with front matter between two lines of "---". See examples/letters.',
      'LOI-1',
    );
  }
  const letter = withTranslation(recordOf(parts.frontMatter), parts.body);
  checkPassages(letter, parts.body);
  return { letter, document: { hash: createHash('sha256').update(bytes).digest('hex'), text } };
}

/** A translation below a letter in another language is noted even where the record does not say that it is there. */
function withTranslation(letter: LetterRecord, body: string): LetterRecord {
  if (letter.translation !== undefined || letter.language === 'en') return letter;
  const section = headingsOf(body).find((words) => /^translation\b/i.test(words) && words.length <= 200);
  return section === undefined ? letter : { ...letter, translation: { language: 'en', section } };
}

/** The original is what counts, so its own words are what the record quotes. */
function checkPassages(letter: LetterRecord, body: string): void {
  const { translation } = letter;
  const original = translation === undefined ? body : withoutSection(body, translation.section);
  if (original === null) {
    throw refuse(
      'letter.translationNotFound',
      `The front matter says that a translation stands under the heading "${translation?.section}", and the letter has no such heading. Its headings are: ${headingsOf(body).map(shortened).join(', ') || 'none'}.`,
      'LOI-1',
    );
  }
  const stands = folded(original);
  const absent = quotes(letter).filter((quote) => !stands.includes(folded(quote.passage)));
  if (absent.length === 0) return;
  const inTranslation = absent.every((quote) => folded(body).includes(folded(quote.passage)));
  const where = inTranslation ? 'stands only in the translation' : 'does not stand in the letter';
  throw refuse(
    'letter.passageNotFound',
    `What the front matter quotes ${where}: ${absent
      .map((quote) => `${quote.at} ("${shortened(quote.passage)}")`)
      .join(
        '; ',
      )}. Quote the letter's own words${inTranslation ? ', in the language that it is written in' : ''}.`,
    'LOI-2',
  );
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw refuse('letter.empty', 'The file is empty; there is no letter in it.', 'LOI-1');
  if (bytes.length > mostBytes) {
    throw refuse(
      'letter.tooLarge',
      `The file has ${bytes.length} bytes; a letter has at most ${mostBytes}.`,
      'LOI-1',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse(
      'letter.notText',
      'The file is not UTF-8 text. Send the letter as Markdown with front matter.',
      'LOI-1',
    );
  }
  if (hasControls(text)) {
    throw refuse(
      'letter.notText',
      'The file holds control characters, so it is not plain text. Remove them.',
      'LOI-1',
    );
  }
  return text;
}

function recordOf(frontMatter: string): LetterRecord {
  return readYamlRecord(frontMatter, letterRecord, {
    what: 'The front matter',
    broken: 'letter.frontMatterBroken',
    invalid: 'letter.invalid',
    clause: 'LOI-1',
    linesBefore: 1,
  });
}

/** White space aside: a quoted passage may be broken into lines otherwise than the letter. */
const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
