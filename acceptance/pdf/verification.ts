// How anyone can check the letter: the hash of the text that is signed, the attached text, where it is published, and which
// characters this page could not show. In: the letter and its address. Out: it is set at the end of the letter.
import { sha256 } from '../../register/hash.ts';
import type { FormalLetter } from '../formalLetter.ts';
import { colours, margins, styles, type Sheet } from './sheet.ts';

export const textFile = 'letter-of-acceptance.txt';

/** What was signed, and which hashes prove it. */
function proof({ text, copyOf }: FormalLetter): string[] {
  const attached = `The text is attached to this file, byte for byte, as ${textFile}; sha256sum shows its hash.`;
  if (copyOf === undefined) {
    const signed =
      'What is signed is the text of this letter, however it is set. The SHA-256 of that text is:';
    return [signed, sha256(text), attached];
  }
  return [
    'What was signed is a text with the SHA-256:',
    copyOf,
    'This is a copy for publication that leaves personal data out. The SHA-256 of its text is:',
    sha256(text),
    attached,
  ];
}

export function setVerification(sheet: Sheet, letter: FormalLetter, address: string | null): void {
  const { doc } = sheet;
  const lines = proof(letter);
  const published = address === null ? null : `${address}/acceptance.txt`;
  if (published !== null) lines.push('Once published, it also stands at:');
  sheet.keep(
    [...lines, published ?? ''].reduce((sum, line) => sum + sheet.height(line, styles.small) + 2, 40),
  );
  doc.y += 14;
  sheet.decorate(() => {
    doc.moveTo(margins.left, doc.y).lineTo(margins.left + sheet.width, doc.y);
    doc.lineWidth(0.5).stroke(colours.line);
  });
  doc.y += 8;
  sheet.paragraph('H2', 'How to check this letter', { ...styles.small, face: 'bold' }, 2);
  for (const line of lines) sheet.paragraph('P', line, styles.small, 2);
  if (published !== null) sheet.put('P', [sheet.link(published, styles.small)]);
  setNotes(sheet);
}

/** Which characters the typeface lacks: none is left out without a word. */
function setNotes(sheet: Sheet): void {
  const notes = sheet.standIns.notes();
  if (notes.length === 0) return;
  sheet.doc.y += 6;
  sheet.keep(60);
  sheet.paragraph('H2', 'Characters that this page cannot show', { ...styles.small, face: 'bold' }, 2);
  const why =
    'The typeface holds the Latin, Greek and Cyrillic scripts. These characters stand in the attached text; searching, copying and screen readers find them here, too.';
  sheet.paragraph('P', why, styles.small, 2);
  for (const note of notes) sheet.paragraph('P', note, styles.small, 2);
}
