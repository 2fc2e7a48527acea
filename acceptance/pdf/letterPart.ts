// The parts of the letter on the sheet: letterhead, facts, headings, paragraphs and lists. In: a part. Out: it is set.
import type { Fact, Part } from '../parts.ts';
import { colours, margins, styles, type Sheet } from './sheet.ts';

const labelWidth = 84;
const address = /^https?:\/\/\S+$/;

export function setPart(sheet: Sheet, part: Part, isTitle: boolean): void {
  switch (part.kind) {
    case 'letterhead':
      return setLetterhead(sheet, part.lines);
    case 'facts':
      for (const fact of part.facts) setFact(sheet, fact);
      sheet.doc.y += 12;
      return;
    case 'heading':
      return isTitle ? setTitle(sheet, part.text) : setHeading(sheet, part.text);
    case 'paragraph':
      return sheet.paragraph('P', part.text, styles.body, 8);
    case 'list':
      sheet.list(part.items, styles.body, 4);
      sheet.doc.y += 6;
  }
}

/** The sender in words: its name, spaced, and below it whose letter this is; a rule ends it. */
function setLetterhead(sheet: Sheet, [name = '', ...below]: readonly string[]): void {
  const { doc } = sheet;
  sheet.paragraph('P', name, { ...styles.heading, size: 10.5 }, 1, { spacing: 0.9 });
  for (const line of below) sheet.paragraph('P', line, { ...styles.body, colour: colours.quiet }, 0);
  const y = doc.y + 9;
  sheet.decorate(() => {
    doc.moveTo(margins.left, y).lineTo(margins.left + sheet.width, y);
    doc.lineWidth(1.2).stroke(colours.accent);
  });
  doc.y = y + 20;
}

function setFact(sheet: Sheet, { label, text }: Fact): void {
  const { y } = sheet.doc;
  const value = { x: margins.left + labelWidth, y, width: sheet.width - labelWidth };
  const small = { ...styles.body, size: 9.5 };
  const shown = address.test(text) ? sheet.link(text, small, value) : () => sheet.text(text, small, value);
  const quiet = { ...small, colour: colours.quiet };
  const labelled = () => sheet.text(label, quiet, { x: margins.left, y, width: labelWidth });
  sheet.put('P', [labelled, shown]);
  sheet.doc.y += 1;
}

function setTitle(sheet: Sheet, text: string): void {
  sheet.doc.y += 4;
  sheet.paragraph('H1', text, styles.title, 10);
}

function setHeading(sheet: Sheet, text: string): void {
  // A heading takes at least the first lines of what it heads along to the next page.
  sheet.keep(70);
  sheet.doc.y += 6;
  sheet.paragraph('H2', text, styles.heading, 4);
}
