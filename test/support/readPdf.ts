// A PDF as another program reads it. In: its bytes. Out: title, language, the text of its pages, tags, links and attachments.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface ReadPdf {
  info: { Title?: string; Language?: string; CreationDate?: string };
  /** The text of each page, line for line. */
  pages: string[];
  /** The tags below the document's own, in reading order. */
  tags: string[];
  links: string[];
  attachments: { name: string; text: string }[];
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const script = join(__dirname, 'pdfInWords.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    input: bytes,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the PDF cannot be read: ${stderr}`);
  return JSON.parse(stdout) as ReadPdf;
}

/** The text of all pages on one line, so that a sentence is found wherever its lines broke. */
export const inOneLine = ({ pages }: ReadPdf): string => pages.join(' ').replace(/\s+/g, ' ');
