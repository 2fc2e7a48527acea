// The sheet that the letter is set on: its measures, and a pen that sets tagged text. In: a document and the stand-ins for
// characters that the typeface lacks. Out: paragraphs, headings and lists, each with its tag, broken over pages where needed.
import type { Face } from './faces.ts';
import type { StandIns } from './standIns.ts';

/** In points. */
export const margins = { top: 62, bottom: 78, left: 74, right: 74 };

export const colours = { ink: '#1b1b1b', quiet: '#55595c', accent: '#1d6a75', line: '#b9c2c4' };

export interface Style {
  face: Face;
  /** In points, as everything here. */
  size: number;
  colour: string;
  /** Space between the lines. */
  leading: number;
}

export const styles = {
  body: { face: 'plain', size: 10.5, colour: colours.ink, leading: 2.5 },
  name: { face: 'bold', size: 10.5, colour: colours.ink, leading: 1.5 },
  title: { face: 'bold', size: 17, colour: colours.ink, leading: 2 },
  heading: { face: 'bold', size: 11.5, colour: colours.accent, leading: 2 },
  small: { face: 'plain', size: 8.5, colour: colours.quiet, leading: 1.5 },
  smallItalic: { face: 'italic', size: 9, colour: colours.quiet, leading: 1.5 },
} as const satisfies Record<string, Style>;

interface Place {
  x?: number;
  y?: number;
  width?: number;
  /** Space between the letters. */
  spacing?: number;
}

type Structure = PDFKit.PDFStructureElement;
type Child = (() => void) | Structure;

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly standIns: StandIns;
  /** The whole document as a reader of its tags finds it. */
  readonly #root: Structure;

  constructor(doc: PDFKit.PDFDocument, standIns: StandIns) {
    this.doc = doc;
    this.standIns = standIns;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
    doc.addPage();
  }

  get width(): number {
    return this.doc.page.width - margins.left - margins.right;
  }

  get bottom(): number {
    return this.doc.page.height - margins.bottom;
  }

  /** Adds one element with its tag, such as `P` or `H1`. */
  put(tag: string, children: Child[]): void {
    this.#root.add(this.doc.struct(tag, {}, children));
  }

  /** Adds what is there for the eye alone. */
  decorate(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** One paragraph or heading, with space below it. */
  paragraph(tag: string, text: string, style: Style, below: number, place: Place = {}): void {
    this.put(tag, [() => this.text(text, style, place)]);
    this.doc.y += below;
  }

  /** Sets a text, piece by piece where a character cannot be set: to be called while its element is put. */
  text(text: string, style: Style, place: Place = {}): void {
    const pieces = this.standIns.pieces(text);
    for (const [index, piece] of pieces.entries()) {
      const [first, last] = [index === 0, index === pieces.length - 1];
      if (piece.actual !== undefined) this.doc.markContent('Span', { actual: piece.actual });
      this.#set(piece.text, style, place, first, !last);
      if (piece.actual !== undefined) this.doc.endMarkedContent();
    }
  }

  /** An element that leads to an address. */
  link(address: string, style: Style, place: Place = {}): Structure {
    const element: Structure = this.doc.struct('Link', {}, [
      () => {
        const { x = margins.left, y = this.doc.y, width = this.width } = place;
        const height = this.height(address, style, width);
        this.#set(address, { ...style, colour: colours.accent }, place, true, false);
        // Not pdfkit's own link of a text, which leaves the words for screen readers empty.
        const options = { structParent: element, Contents: new String(address) as string };
        this.doc.link(x, y, Math.min(width, this.doc.widthOfString(address)), height, address, options);
      },
    ]);
    return element;
  }

  /** Items with a bullet each; the bullet is a label in the tags. */
  list(items: readonly string[], style: Style, below: number): void {
    const list = this.doc.struct('L');
    this.#root.add(list);
    const indent = 16;
    for (const item of items) {
      this.keep(this.height(item, style, this.width - indent));
      const { y } = this.doc;
      const bullet = () => this.#set('•', style, { x: margins.left + 3, y }, true, false);
      const entry = this.doc.struct('LI');
      list.add(entry);
      entry.add(this.doc.struct('Lbl', {}, [bullet]));
      const place = { x: margins.left + indent, y, width: this.width - indent };
      entry.add(this.doc.struct('LBody', {}, [() => this.text(item, style, place)]));
      this.doc.y += below;
    }
    this.doc.x = margins.left;
  }

  height(text: string, style: Style, width = this.width): number {
    this.#use(style);
    const shown = this.standIns.pieces(text).map((piece) => piece.text);
    return this.doc.heightOfString(shown.join(''), { width, lineGap: style.leading });
  }

  /** Turns to a new page where fewer than `height` points are left. */
  keep(height: number): void {
    if (this.doc.y + Math.min(height, this.bottom - margins.top) > this.bottom) this.doc.addPage();
  }

  #use({ face, size, colour }: Style): void {
    this.doc.font(face, size).fillColor(colour);
  }

  #set(text: string, style: Style, place: Place, first: boolean, continued: boolean): void {
    this.#use(style);
    const options: PDFKit.Mixins.TextOptions = {
      width: place.width ?? this.width,
      lineGap: style.leading,
      characterSpacing: place.spacing ?? 0,
      continued,
    };
    if (first) this.doc.text(text, place.x ?? margins.left, place.y ?? this.doc.y, options);
    else this.doc.text(text, options);
  }
}
