// A letter file: Markdown with front matter, as the Support Unit records it. In: the file's bytes.
// Out: the letter's record and the document with its hash; or one refusal that names everything to mend.
import { createHash } from 'node:crypto';
import { refuse } from '../domain/errors.ts';
import { letterRecord, quotes, type LetterDocument, type LetterRecord } from '../domain/letter.ts';
import { hasControls } from '../domain/text.ts';
import { readYamlRecord } from './yamlRecord.ts';

export interface LetterFile {
  letter: LetterRecord;
  document: LetterDocument;
}

const mostBytes = 200_000;
const fences = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/**
 * Reads a letter file.
 * @throws Refused `letter.empty`, `letter.tooLarge`, `letter.notText`, `letter.noFrontMatter`, `letter.frontMatterBroken`,
 * `letter.invalid`, `letter.passageNotFound`
 */
export function readLetterFile(bytes: Uint8Array): LetterFile {
  const text = textOf(bytes);
  const match = fences.exec(text.replaceAll('\r\n', '\n'));
  if (match === null) {
    throw refuse(
      'letter.noFrontMatter',
      'The file does not begin with front matter between two lines of "---". See examples/letters.',
      'LOI-1',
    );
  }
  const body = text.replaceAll('\r\n', '\n').slice(match[0].length);
  const letter = recordOf(match[1] ?? '');
  const absent = quotes(letter).filter((quote) => !folded(body).includes(folded(quote.passage)));
  if (absent.length > 0) {
    throw refuse(
      'letter.passageNotFound',
      `What the front matter quotes does not stand in the letter: ${absent
        .map((quote) => `${quote.at} ("${shortened(quote.passage)}")`)
        .join('; ')}. Quote the letter's own words.`,
      'LOI-2',
    );
  }
  return { letter, document: { hash: createHash('sha256').update(bytes).digest('hex'), text } };
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
