// The typefaces of the PDF: Noto Serif, which holds every letter of the Latin, Greek and Cyrillic scripts with their marks.
// In: nothing. Out: the faces to embed, opened once, and whether a character can be set in them.
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const file = (path: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif/${path}.ttf`);

const files = {
  plain: '400Regular/NotoSerif_400Regular',
  italic: '400Regular_Italic/NotoSerif_400Regular_Italic',
  bold: '600SemiBold/NotoSerif_600SemiBold',
};
export type Face = keyof typeof files;

let opened: Record<Face, Font> | undefined;

function fonts(): Record<Face, Font> {
  const open = (face: Face) => openSync(file(files[face])) as Font;
  opened ??= { plain: open('plain'), italic: open('italic'), bold: open('bold') };
  return opened;
}

/** Gives a document its typefaces, by the names of the faces. */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const [face, font] of Object.entries(fonts())) {
    // pdfkit takes an opened font, too, which its types do not know.
    doc.registerFont(face, font as unknown as string);
  }
}

/** All faces hold the same characters. */
export const hasGlyph = (character: number): boolean => fonts().plain.hasGlyphForCodePoint(character);
