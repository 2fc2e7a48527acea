// What another program reads in a PDF, by pdf.js in a process of its own: pdf.js is an ES module, and the tests are not.
// In: the PDF on standard input. Out: JSON on standard output.
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const bytes = await buffer(process.stdin);
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();

const pages = [];
const tags = [];
const links = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  const [root] = (await page.getStructTree())?.children ?? [];
  tags.push(...(root?.children ?? []).map(({ role }) => role));
  links.push(...(await page.getAnnotations()).map(({ url }) => url));
}
const attachments = Object.values((await pdf.getAttachments()) ?? {}).map(({ filename, content }) => ({
  name: filename,
  text: Buffer.from(content).toString('utf8'),
}));
process.stdout.write(JSON.stringify({ info, pages, tags, links, attachments }));
