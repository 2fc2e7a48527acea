// What a PDF says of itself: title, author, language, the instant of its making, and the standards that it keeps (PDF/A-3a for
// archives, PDF/UA-1 for screen readers). In: a title and an instant. Out: an empty document, and its bytes at the end.
import Pdf from 'pdfkit';
import type { Instant } from '../../domain/instant.ts';
import { registerFaces } from './faces.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** pdfkit writes the title into XML without escaping it, by way of toString, and into the PDF itself by way of valueOf. */
class InXml extends String {
  override toString(): string {
    return this.valueOf().replaceAll(/[&<>]/g, (character) => escapes[character] ?? '');
  }
}

/** That the document keeps PDF/UA-1 too, and, as PDF/A asks, what that statement is. */
const accessible = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about=""
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`;

/** A document without pages. Nothing in it depends on the clock or on the compression of the day: same input, same bytes. */
export function openDocument(title: string, at: Instant, margins: PDFKit.Mixins.ExpandedSides<number>) {
  const doc = new Pdf({
    size: 'A4',
    margins,
    // No standard font: PDF/A wants every font in the file.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    compress: false,
    info: {
      Title: new InXml(title) as string,
      Author: 'The Co-Chairs of the Steering Committee of the Open Government Partnership',
      Creator: 'Assent',
      CreationDate: new Date(at),
    },
  });
  registerFaces(doc);
  doc.appendXML(accessible);
  return doc;
}

/** Ends the document. */
export async function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
