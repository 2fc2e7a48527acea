// The formal letter as a PDF (SC-3): what another program reads in it is what was signed. In: letters with plain and with awkward
// names. Out: text, tags, attachments and bytes, as a reader, an archive and a screen reader find them.
import fc from 'fast-check';
import { asPublished, letterAsKept } from '../../acceptance/asKept.ts';
import { partsOf } from '../../acceptance/parts.ts';
import { acceptancePdf, pdfName } from '../../acceptance/pdf.ts';
import { sha256 } from '../../register/hash.ts';
import { inOneLine, readPdf } from '../support/readPdf.ts';
import { signatures, specimen, unsigned } from './specimen.ts';

/** The longest words of a letter, as they stand in a PDF that breaks its lines elsewhere. */
const sentencesOf = (text: string) =>
  partsOf(text).flatMap((part) =>
    part.kind === 'paragraph' ? [part.text] : part.kind === 'list' ? part.items : [],
  );

test('every sentence that was signed can be read, searched and copied, page by page', async () => {
  const letter = specimen();
  const read = readPdf(await acceptancePdf(letter));
  const text = inOneLine(read);
  for (const sentence of sentencesOf(letter.text)) expect(text).toContain(sentence);
  expect(read.pages).toHaveLength(2);
  expect(read.pages[0]).toContain('Page 1 of 2');
  expect(read.pages[1]).toContain('Page 2 of 2');
});

test('title, language, address and reading order are there for those who do not see the page', async () => {
  const read = readPdf(await acceptancePdf(specimen()));
  expect(read.info).toMatchObject({
    Title: 'Letter of acceptance: The World Bank',
    Language: 'en',
    CreationDate: 'D:20261215090500Z',
  });
  expect(read.tags.filter((tag) => tag.startsWith('H'))).toEqual(['H1', 'H2', 'H2', 'H2']);
  expect(new Set(read.tags)).toEqual(new Set(['P', 'H1', 'H2', 'L']));
  expect(read.links).toEqual([
    'https://register.example.org/partners/world-bank',
    'https://register.example.org/partners/world-bank/acceptance.txt',
  ]);
});

test('the page shows the hash of the text that is signed, and carries that text', async () => {
  const letter = specimen();
  const read = readPdf(await acceptancePdf(letter));
  expect(inOneLine(read)).toContain(sha256(letter.text));
  expect(read.attachments).toEqual([{ name: 'letter-of-acceptance.txt', text: letter.text }]);
});

test('each office stands with its holder and the instant of its signature', async () => {
  const text = inOneLine(readPdf(await acceptancePdf(specimen())));
  expect(text).toContain(
    'Desk of the indonesia seat Co-Chair, government Signed 14 December 2026, 15:30:00 UTC',
  );
  expect(text).toContain(
    'Desk of the fundar seat Co-Chair, civil society Signed 15 December 2026, 09:05:00 UTC',
  );
  expect(text).not.toContain('For signature');
});

test('a substitute signs for the holder who has a conflict of interest', async () => {
  const [government, civilSociety] = signatures;
  const substituted = [
    { ...government, holder: 'Desk of the norway seat', substituteFor: 'Desk of the indonesia seat' },
    civilSociety,
  ] as typeof signatures;
  const text = inOneLine(readPdf(await acceptancePdf(specimen({ signatures: substituted }))));
  expect(text).toContain(
    'Desk of the norway seat Co-Chair, government for Desk of the indonesia seat, as its substitute Signed 14',
  );
});

test('before every office has signed, the letter is marked for signature, and its text is the same', async () => {
  const [first] = signatures;
  const draft = specimen({ signatures: [...(first ? [first] : []), ...unsigned.slice(1)] });
  const read = readPdf(await acceptancePdf(draft));
  const text = inOneLine(read);
  expect(read.info).toMatchObject({ Title: 'Letter of acceptance, for signature: The World Bank' });
  expect(text).toContain('For signature');
  expect(text).toContain('Desk of the fundar seat Co-Chair, civil society Awaiting signature');
  expect(text).toContain(sha256(specimen().text));
  expect(pdfName('world-bank', draft)).toBe('letter-of-acceptance-world-bank-for-signature.pdf');
  expect(pdfName('world-bank', specimen())).toBe('letter-of-acceptance-world-bank.pdf');
});

test('as it is published, it names offices and no holders', async () => {
  const office = { id: 'co-chair-government', holder: 'Ms Doe', email: 'x@y.org', substituteFor: 'Mr Roe' };
  const { text: signed, draftedAt } = specimen();
  const given = { [office.id]: { at: '2026-12-14T15:30:00.000Z', holder: 'Ms Doe' } };
  const kept = letterAsKept({ text: signed, filedAt: draftedAt }, { offices: [office], signatures: given });
  const whole = inOneLine(readPdf(await acceptancePdf(asPublished(kept, signed))));
  expect(whole).toContain('Co-Chair, government by its substitute Signed 14 December 2026');
  expect(whole).toContain(`The SHA-256 of that text is: ${sha256(signed)}`);
  expect(whole).not.toMatch(/Doe|Roe/);

  const shorter = signed.replace('Global Lead', '[name removed]');
  const copy = readPdf(await acceptancePdf(asPublished(kept, shorter)));
  expect(inOneLine(copy)).toContain(`What was signed is a text with the SHA-256: ${sha256(signed)}`);
  expect(inOneLine(copy)).toContain(`The SHA-256 of its text is: ${sha256(shorter)}`);
  expect(copy.attachments).toEqual([{ name: 'letter-of-acceptance.txt', text: shorter }]);
});

test('the same letter is the same file, byte for byte', async () => {
  const [one, other] = await Promise.all([acceptancePdf(specimen()), acceptancePdf(specimen())]);
  expect(sha256(one.toString('latin1'))).toBe(sha256(other.toString('latin1')));
  const changed = await acceptancePdf(specimen({ signatures: unsigned }));
  expect(changed.equals(one)).toBe(false);
});

test.each([
  ['Vietnamese', 'Ngân hàng Phát triển Liên châu về Chính phủ Mở'],
  ['Yoruba, with marks that no single character holds', 'Ilé Ìfowópamọ́ Àgbáyé fún Ìjọba Ṣíṣí ẹ̀'],
  ['Polish, Czech, Icelandic', 'Łódź Žluťoučký kůň Þórður Ünïçødé'],
  ['Greek, old and new', 'Διαπεριφερειακή Τράπεζα Ἀνοικτῆς Διακυβέρνησης'],
  ['Cyrillic', 'Міжнародний банк відкритого врядування; Қазақстан; Ӧлӱ'],
  ['signs of markup', 'Banks & <Partners> "of" (the) \\World\\'],
])('%s: a name is set whole', async (_script, organization) => {
  const read = readPdf(await acceptancePdf(specimen({ organization })));
  expect(inOneLine(read)).toContain(`we accept ${organization} as a multilateral partner`);
  expect(read.info.Title).toBe(`Letter of acceptance: ${organization}`);
  expect(inOneLine(read)).not.toContain('note 1');
});

test('a script that the typeface lacks is stood in for, noted, and found by search', async () => {
  const organization = 'منظمة التعاون (亚投行) 👩‍🚀';
  const bytes = await acceptancePdf(specimen({ organization }));
  const text = inOneLine(readPdf(bytes));
  expect(text).toContain(
    'we accept [Arabic script, note 1] ([Han script, note 2]) [note 3] as a multilateral',
  );
  expect(text).toContain('Note 2: U+4E9A U+6295 U+884C');
  expect(text).toContain('Note 3: U+1F469 U+200D U+1F680');
  const file = bytes.toString('latin1');
  for (const run of ['منظمة التعاون', '亚投行']) {
    const found = Buffer.from(`\uFEFF${run}`, 'utf16le').swap16().toString('latin1');
    expect(file).toContain(`/ActualText (${found.replace(/[()\\]/g, '\\$&')})`);
  }
});

test('long names run over lines and pages and push nothing off them', async () => {
  const long = 'Διαπεριφερειακή Τράπεζα Ανοικτής Διακυβέρνησης και Διαφάνειας '.repeat(3).trim();
  const many = [...signatures, ...signatures, ...signatures].map((block) => ({ ...block, holder: long }));
  const read = readPdf(await acceptancePdf(specimen({ organization: long, office: long, signatures: many })));
  expect(read.pages.length).toBeGreaterThanOrEqual(3);
  expect(inOneLine(read).split(long)).toHaveLength(5 + 6 + 1);
  for (const [index, page] of read.pages.entries()) {
    expect(page).toContain(`Page ${index + 1} of ${read.pages.length}`);
  }
});

test('no name, whatever it holds, makes it fail', async () => {
  const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(anything, anything, async (organization, holder) => {
      const letter = specimen({
        organization,
        signatures: signatures.map((block) => ({ ...block, holder })),
      });
      expect((await acceptancePdf(letter)).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    }),
    { numRuns: 25 },
  );
});
