// What the public reads of a review, and the acceptance that anyone can save as a PDF. In: a partner whose review had two objections.
// Out: counts and words, no seat that has not agreed to be named; a file that another program reads.
import type { Hono } from 'hono';
import { readPublicRecord } from '../../domain/publicRecord.ts';
import { createApp } from '../../web/app.tsx';
import { inOneLine, readPdf } from '../support/readPdf.ts';
import { openWebOffice, publicUrl } from './office.ts';
import { objection, published } from './reviews.ts';
import { page, section, words } from './words.ts';

const path = '/partners/union-of-dunes';
let app: Hono;
beforeAll(async () => {
  const office = await openWebOffice();
  await published(office);
  app = createApp({ register: office.register, publicUrl, embedded: false });
}, 60_000);

describe('the record of the review', () => {
  test('says in one sentence how the committee came to approve, at the head of the page and in the record', async () => {
    const sentence = 'Approved, no objection standing any more, silence of 2 of 4.';
    expect(await words(app, path)).toContain(`The committee ${sentence}`);
    expect(await section(app, path, 'record')).toContain(sentence);
  });

  test('counts who was asked and what was said, and how often the close was put off', async () => {
    const record = await section(app, path, 'record');
    expect(record).toContain('Asked 4 seats Said 1 objection, 1 recused, 2 silent');
    expect(record).toContain('Opened 3 June 2026, 10:00:00 UTC');
    expect(record).toContain('Deferrals extended or paused 1 time');
    expect(record).toContain('Policy 2026-default');
  });

  test('shows objections in the objectors’ words, and names only the seat that agrees', async () => {
    const record = await section(app, path, 'record');
    expect(record).toContain('fundar objected on 5 June 2026, to Areas, second paragraph Too vague.');
    expect(record).toContain('Withdrawn in writing on 8 June 2026');
    expect(record).toContain(
      `A seat objected on 5 June 2026, to ${objection.part} ${objection.reason.replace('\n', ' ')} What would remove it ${objection.remedy} Overruled by the committee on 10 June 2026 (SC/2026/21)`,
    );
    expect(await page(app, path)).not.toMatch(/brazil|twaweza|indonesia|We advise the organization/i);
  });

  test('tells of no seat at which second it objected', async () => {
    const html = await page(app, path);
    expect(html).not.toMatch(/09:12:13|12:13:14/);
    expect(html).toContain('<time datetime="2026-06-05">5 June 2026</time>');
  });

  test('is there for programs, byte for byte as its hash is made', async () => {
    const response = await app.request(`${path}/record.json`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(readPublicRecord(await response.text()).deferrals).toBe(1);
  });
});

describe('the acceptance as a PDF', () => {
  const fetchPdf = (headers: Record<string, string> = {}) =>
    app.request(`${path}/acceptance.pdf`, { headers });

  test('is offered beside the letter, and saved under a name that says what it is', async () => {
    expect(await page(app, path)).toContain(`<a href="${path}/acceptance.pdf" type="application/pdf">`);
    const { status, headers } = await fetchPdf();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''letter-of-acceptance-union-of-dunes.pdf",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('holds the published text and the offices that signed, and no names', async () => {
    const read = readPdf(new Uint8Array(await (await fetchPdf()).arrayBuffer()));
    const text = inOneLine(read);
    expect(text).toContain('with no objection standing any longer, approved it (SC-2)');
    expect(text).toContain('Co-Chair, government Signed 9 July 2026, 09:00:00 UTC');
    expect(text).not.toMatch(/for signature|desk for open government/i);
    const exact = await (await app.request(`${path}/acceptance.txt`)).text();
    expect(read.attachments.map((one) => one.text)).toEqual([exact]);
  });

  test('is the same bytes each time, so that who has it is not sent it again', async () => {
    const first = await fetchPdf();
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(bytes.equals(Buffer.from(await (await fetchPdf()).arrayBuffer()))).toBe(true);
    const again = await fetchPdf({ 'If-None-Match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});
