// The foot of every page: which letter it is of, and which page of how many. In: the finished sheet. Out: it is set on all pages.
import { colours, margins, type Sheet } from './sheet.ts';

export function setPageEdges({ doc, width }: Sheet, label: string): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const y = doc.page.height - margins.bottom + 34;
    // Below the margin, text would turn to a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('plain', 8).fillColor(colours.quiet);
    doc.text(label, margins.left, y, { width: width - 90, height: 11, ellipsis: true });
    const number = `Page ${page + 1} of ${count}`;
    doc.text(number, margins.left, y, { width, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
}
