// The formal letter of acceptance as a PDF (SC-3). In: the text that is signed and the offices that sign. Out: the file's bytes,
// the same for the same letter, and its name. The page is set from the text alone and shows its hash; the text is attached.
import { factOf, partsOf, type Part } from './parts.ts';
import { isSigned, lastInstant, type FormalLetter } from './formalLetter.ts';
import { setForSignature } from './pdf/forSignature.ts';
import { setPart } from './pdf/letterPart.ts';
import { bytesOf, openDocument } from './pdf/metadata.ts';
import { setPageEdges } from './pdf/pageEdges.ts';
import { margins, Sheet } from './pdf/sheet.ts';
import { setSignatures } from './pdf/signatures.ts';
import { StandIns } from './pdf/standIns.ts';
import { setVerification, textFile } from './pdf/verification.ts';

const isolates = /[\u2066-\u2069]/g;

function titleOf(parts: readonly Part[], signed: boolean): string {
  const name = (factOf(parts, 'To') ?? '').replaceAll(isolates, '');
  return `Letter of acceptance${signed ? '' : ', for signature'}${name === '' ? '' : `: ${name}`}`;
}

/**
 * The letter as a PDF, tagged and searchable. Before all offices have signed it is marked "for signature".
 * Characters that the typeface lacks are stood in for by a note, and found by search all the same.
 */
export async function acceptancePdf(letter: FormalLetter): Promise<Buffer> {
  const parts = partsOf(letter.text);
  const signed = isSigned(letter);
  const title = titleOf(parts, signed);
  const doc = openDocument(title, lastInstant(letter), margins);
  const sheet = new Sheet(doc, new StandIns());
  const firstHeading = parts.find(({ kind }) => kind === 'heading');
  if (!signed) setForSignature(sheet);
  for (const part of parts) setPart(sheet, part, part === firstHeading);
  setSignatures(sheet, letter.signatures);
  setVerification(sheet, letter, factOf(parts, 'Publication'));
  const reference = factOf(parts, 'Reference') ?? factOf(parts, 'Case');
  const label = `Letter of acceptance${reference === null ? '' : `, reference ${reference}`}`;
  setPageEdges(sheet, signed ? label : `${label}, for signature`);
  attach(doc, letter);
  return bytesOf(doc);
}

/** The signed text itself, so that whoever has the file can check its hash without asking anybody. */
function attach(doc: PDFKit.PDFDocument, letter: FormalLetter): void {
  const at = new Date(letter.draftedAt);
  const options = {
    name: textFile,
    type: 'text/plain',
    description: 'The text of the letter, of which its page shows the hash',
    creationDate: at,
    modifiedDate: at,
    relationship: 'Source',
  };
  doc.file(Buffer.from(letter.text, 'utf8'), options);
}

/** A file name for the letter of a case. */
export function pdfName(caseId: string, letter: FormalLetter): string {
  return `letter-of-acceptance-${caseId}${isSigned(letter) ? '' : '-for-signature'}.pdf`;
}
