// The sign that a letter is a draft: what lies before the Co-Chairs, and binds nobody yet. In: the sheet. Out: it stands beside the
// letterhead, so that every line below is where it will be in the letter that goes out.
import { colours, margins, styles, type Sheet } from './sheet.ts';

const width = 196;
const height = 34;

export function setForSignature(sheet: Sheet): void {
  const { doc } = sheet;
  const left = margins.left + sheet.width - width;
  const top = margins.top - 3;
  const after = doc.y;
  sheet.decorate(() => {
    doc.rect(left, top, width, height).lineWidth(0.8).stroke(colours.accent);
  });
  const inside = { x: left + 9, width: width - 18 };
  const loud = { ...styles.small, face: 'bold', size: 9.5, colour: colours.accent } as const;
  sheet.paragraph('P', 'For signature', loud, 0, { ...inside, y: top + 4 });
  sheet.paragraph('P', 'In force once every office has signed', styles.small, 0, inside);
  doc.x = margins.left;
  doc.y = after;
}
