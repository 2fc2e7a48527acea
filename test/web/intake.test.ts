// A letter of intent is recorded on the web (LOI-1): from the file that came, or typed in, to a case of its own on a real server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { letterBody } from '../../domain/letterBody.ts';
import { documentsOf } from '../../register/documents.ts';
import { findOriginal } from '../../register/originals.ts';
import { createApp } from '../../web/app.tsx';
import { linkSecret, openOffice, type Office } from '../support/office.ts';

const here = 'http://127.0.0.1:8080';
const pdf = new Uint8Array(Buffer.from('%PDF-1.4 a signed letter'));

let office: Office;
let app: ReturnType<typeof createApp>;
let cookie = '';
beforeAll(async () => {
  office = await openOffice();
  const { register, desk, mail } = office;
  app = createApp({ register, desk, linkSecret, mailbox: mail, publicUrl: here, embedded: true });
  cookie = await signedInAs('support-unit');
}, 60_000);
afterAll(() => office?.close());

async function signedInAs(id: string): Promise<string> {
  const answer = await send('/look-as', { mailbox: office.emailOf(id), to: '/' }, '');
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

type Value = string | File;

async function send(path: string, fields: Record<string, Value | Value[]>, as = cookie): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  const headers = { Origin: here, 'Sec-Fetch-Site': 'same-origin', ...(as === '' ? {} : { Cookie: as }) };
  return app.request(`${here}${path}`, { method: 'POST', body, headers });
}

const get = (path: string, as = cookie) =>
  app.request(`${here}${path}`, { headers: as === '' ? {} : { Cookie: as } });

const letterNamed = async (name: string, file = 'complete.md') => {
  const text = await readFile(join(__dirname, '..', '..', 'examples', 'letters', file), 'utf8');
  return text.replace(/^( {2}name:).*$/m, () => `  name: ${JSON.stringify(name)}`);
};
const asFile = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name);

/** The fields that a page would send again, as it shows them. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const unescaped = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('\r\n', '\n');
  const add = (name: string, value: string) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  };
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    const isOff = /type="(?:checkbox|radio)"/.test(tag) && !/ checked/.test(tag);
    if (name !== undefined && !isOff && !/type="file"/.test(tag))
      add(name, unescaped(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  for (const [, name = '', text = ''] of html.matchAll(
    /<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    add(name, unescaped(text));
  for (const [, name = '', options = ''] of html.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    add(name, unescaped(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''));
  return fields;
}

const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

test('a letter with front matter and its original are checked first, and recorded to the byte', async () => {
  const text = await letterNamed('Bank of the Dropped Letter');
  const checked = await send('/cases/new/read', {
    letter: asFile(text, 'letter.md'),
    original: asFile(pdf, 'signed <b>.pdf'),
  });
  expect(checked.status).toBe(200);
  const page = main(await checked.text());
  expect(page).toContain('every point that the framework asks for is there');
  expect(page).toContain('signed &lt;b&gt;.pdf');

  const recorded = await send('/cases/new', fieldsOf(page));
  expect([recorded.status, recorded.headers.get('location')]).toEqual([
    303,
    '/cases/bank-of-the-dropped-letter',
  ]);
  await office.settle('bank-of-the-dropped-letter');
  const [document] = await documentsOf(office.register, 'bank-of-the-dropped-letter', 'letter');
  expect(document?.text).toBe(text);
  const { context } = await office.where('bank-of-the-dropped-letter');
  const [submitted] = await office.history('bank-of-the-dropped-letter');
  expect(submitted).toMatchObject({
    type: 'letter.submitted',
    by: { role: 'supportUnit', id: 'support-unit' },
    payload: { document: { original: { name: 'signed <b>.pdf', mediaType: 'application/pdf' } } },
  });
  expect(context.letter?.organization.name).toBe('Bank of the Dropped Letter');
  const { original } = (submitted?.payload['document'] ?? {}) as { original?: { hash: string } };
  expect((await findOriginal(office.register, original?.hash ?? ''))?.bytes).toEqual(pdf);

  expect(main(await (await get('/cases/bank-of-the-dropped-letter')).text())).toContain('/original"');
  const saved = await get('/cases/bank-of-the-dropped-letter/original');
  expect(new Uint8Array(await saved.arrayBuffer())).toEqual(pdf);
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);

  const again = await send('/cases/new', fieldsOf(page));
  expect(again.status).toBe(409);
  expect(main(await again.text())).toContain('bank-of-the-dropped-letter');
});

test('a letter without front matter is typed into a form that keeps what was typed, names each fault, and makes the same letter', async () => {
  const whole = await letterNamed('Bank of the Typed Letter');
  const words = letterBody(whole);
  const begun = fieldsOf(
    main(await (await send('/cases/new/read', { letter: asFile(words, 'letter.txt') })).text()),
  );
  expect(begun['body']).toBe(words);

  const typed = {
    ...begun,
    'organization.name': 'Bank of the Typed Letter',
    'organization.kind': 'multilateral-development-bank',
    'contacts.0.office': 'Open Desk',
    'contacts.0.email': 'not an address',
  };
  const faulty = await send('/cases/new/check', typed);
  const said = main(await faulty.text());
  expect(faulty.status).toBe(422);
  expect(said).toContain('role="alert"');
  expect(said).toContain('href="#field-contacts-0-email"');
  expect(said).toContain('Mailbox is not an e-mail address');
  expect(fieldsOf(said)).toMatchObject({ 'contacts.0.email': 'not an address', body: words });

  const mended = {
    ...typed,
    'contacts.0.email': 'open.desk@typed.example.org',
    addressedTo: 'The Co-Chairs',
    receivedAt: '2026-11-20T09:30',
    channel: 'post',
    'endorses.PR-4':
      'Transparency and open government are principles that we hold because they lead to prosperity, to well-being and to a life in dignity.',
    'areas.0.level': 'regional',
    'areas.0.themes': 'peer exchange',
    'areas.0.passage':
      'Twice a year we will bring neighbouring countries together to look at what their action plans have achieved.',
  };
  const checked = main(await (await send('/cases/new/check', mended)).text());
  expect(checked).toContain('PR-1');
  const recorded = await send('/cases/new', fieldsOf(checked));
  expect(recorded.headers.get('location')).toBe('/cases/bank-of-the-typed-letter');
  const { context } = await office.where('bank-of-the-typed-letter');
  expect(context.letter).toMatchObject({ channel: 'post', receivedAt: '2026-11-20T09:30:00.000Z' });
});

test('what the letter does not say cannot be quoted from it', async () => {
  const text = (await letterNamed('Bank of the Invented Quote')).replace(
    'Twice a year we will bring',
    'Once we brought',
  );
  const shown = await send('/cases/new/read', { letter: asFile(text, 'letter.md') });
  expect(shown.status).toBe(422);
  const page = main(await shown.text());
  expect(page).toContain('does not stand in the letter');
  expect(fieldsOf(page)['organization.name']).toBe('Bank of the Invented Quote');
});

test('another area can be added without losing a word', async () => {
  const shown = await send('/cases/new/check', {
    more: 'areas',
    'areas.0.passage': 'We convene.',
    body: 'Dear all',
  });
  const fields = fieldsOf(main(await shown.text()));
  expect(fields).toMatchObject({ 'areas.0.passage': 'We convene.', 'areas.1.passage': '', body: 'Dear all' });
});

test.each([
  ['a program with a PDF’s name', asFile('MZ this is no PDF', 'letter.pdf'), 'neither a PDF nor a picture'],
  [
    'more than 8 MB',
    asFile(new Uint8Array(9 * 1024 * 1024).fill(0x25), 'huge.pdf'),
    'at most 8388608 are kept',
  ],
])('an original that is %s is refused with what to do', async (_what, original, sentence) => {
  const refused = await send('/cases/new/read', { original });
  expect(refused.status).toBe(422);
  expect(main(await refused.text())).toContain(sentence);
});

test('only the Support Unit records letters; who is nobody is asked to sign in', async () => {
  const nobody = await get('/cases/new', '');
  expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fcases%2Fnew']);
  const seat = await signedInAs('brazil');
  expect((await get('/cases/new', seat)).status).toBe(403);
  expect((await send('/cases/new', { file: '' }, seat)).status).toBe(403);
  expect((await get('/cases/new')).status).toBe(200);
});
