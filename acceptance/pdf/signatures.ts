// The signature blocks: two side by side, one for each Co-Chair office. In: the blocks. Out: they are set, never broken over pages.
import type { SignatureBlock } from '../formalLetter.ts';
import { signatureLines } from '../signatureLines.ts';
import { colours, margins, styles, type Sheet, type Style } from './sheet.ts';

const gap = 24;

const lineStyles = { signer: styles.name, below: { ...styles.small, size: 9.5 }, when: styles.smallItalic };

/** The lines of one block with their styles, from the top. */
function linesOf(block: SignatureBlock): { text: string; style: Style }[] {
  const { signer, below, when } = signatureLines(block);
  return [
    { text: signer, style: lineStyles.signer },
    ...below.map((text) => ({ text, style: lineStyles.below })),
    { text: when, style: lineStyles.when },
  ];
}

export function setSignatures(sheet: Sheet, blocks: readonly SignatureBlock[]): void {
  const { doc } = sheet;
  const width = (sheet.width - gap) / 2;
  const heightOf = (block: SignatureBlock) =>
    linesOf(block).reduce((sum, { text, style }) => sum + sheet.height(text, style, width) + 1, 24);
  for (let first = 0; first < blocks.length; first += 2) {
    const row = blocks.slice(first, first + 2);
    const height = Math.max(...row.map(heightOf));
    sheet.keep(height);
    const top = doc.y;
    for (const [column, block] of row.entries()) {
      setBlock(sheet, block, margins.left + column * (width + gap), top, width);
    }
    doc.y = top + height;
  }
  doc.x = margins.left;
}

function setBlock(sheet: Sheet, block: SignatureBlock, x: number, top: number, width: number): void {
  const { doc } = sheet;
  sheet.decorate(() => {
    doc.save();
    if (block.at === null) doc.dash(2, { space: 2 });
    doc.moveTo(x, top + 8).lineTo(x + width, top + 8);
    doc.lineWidth(0.8).stroke(block.at === null ? colours.quiet : colours.accent);
    doc.restore();
  });
  doc.y = top + 13;
  for (const { text, style } of linesOf(block)) {
    sheet.paragraph('P', text, style, 1, { x, width });
  }
}
