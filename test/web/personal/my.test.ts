// The page of an organization's contact: what is asked and by when, each act with its preview, its own case alone, in its language.
import type { Hono } from 'hono';
import { history } from '../../../register/cases.ts';
import { createApp } from '../../../web/app.tsx';
import { lastReport, partsOfReport } from '../../../web/pages/my/yearlyReport.ts';
import { personAt, textOf, type Person, type Seen } from '../acting/person.ts';
import {
  exampleLetter,
  linkSecret,
  openWebOffice,
  publicUrl,
  seat,
  supportUnit,
  type WebOffice,
} from '../office.ts';
import { lifeDesk, type LifeDesk } from './lifeDesk.ts';

const mended = 'bank-for-mending';
const reviewed = 'bank-under-review';
const partner = 'bank-of-long-years';
const french = 'banque-des-deux-rives';

let office: WebOffice;
let acting: LifeDesk;
let app: Hono;

const mailbox = (id: string) => `contact@${id}.example.org`;
const letterOf = (file: string, id: string, name: string, change = (text: string) => text) =>
  exampleLetter(file, name, (text) => change(text.replace(/^( {4}email: ).*$/m, `$1${mailbox(id)}`)));

beforeAll(async () => {
  office = await openWebOffice();
  const returned = office.open(mended);
  await returned.happens('2026-03-02T09:00:00.000Z', supportUnit, 'letter.submitted', {
    ...(await letterOf('missing-principle.md', mended, 'Bank for Mending')),
  });
  await returned.happens('2026-03-03T09:00:00.000Z', supportUnit, 'letter.returned', {});
  const open = office.open(reviewed);
  await open.isReviewed(
    await letterOf('complete.md', reviewed, 'Bank <i>Under</i> Review'),
    '2026-03-02T09:00:00.000Z',
  );
  await open.happens('2026-03-04T09:00:00.000Z', seat('brazil'), 'question.asked', {
    seat: 'brazil',
    question: 'Who pays? <script>alert(1)</script>',
  });
  const lasting = office.open(partner);
  await lasting.isReviewed(
    await letterOf('complete.md', partner, 'Bank of Long Years'),
    '2025-03-07T09:00:00.000Z',
  );
  await lasting.becomesPartner('2025-03-27T16:20:00.000Z');
  await lasting.waitsFor('yearlyReview');
  const inFrench = office.open(french);
  await inFrench.happens('2026-03-02T09:00:00.000Z', supportUnit, 'letter.submitted', {
    ...(await letterOf('missing-principle.md', french, 'Banque des deux rives', (text) =>
      text.replace(/^( {4}email: .*)$/m, '$1\n    language: fr\n    zone: Africa/Dakar'),
    )),
  });
  await inFrench.happens('2026-03-03T09:00:00.000Z', supportUnit, 'letter.returned', {});
  acting = lifeDesk(office, [returned, open, lasting, inFrench], '2026-03-05T09:00:00.000Z');
  app = createApp({
    register: office.register,
    desk: acting.desk,
    linkSecret,
    publicUrl,
    embedded: true,
    now: () => acting.now,
    log: (text) => expect(text).toBe(''),
  });
}, 120_000);

const contactOf = (id: string) => personAt(app, mailbox(id));
const last = async (id: string) => (await history(office.register, id)).at(-1);

/** Fills in, looks at the preview, confirms; the page that it leads to. */
async function acts(person: Person, path: string, fields: Record<string, string | File>): Promise<Seen> {
  const form = await person.open(path);
  const preview = Object.keys(fields).length === 0 ? form : await person.send(path, fields, form);
  expect(textOf(preview.html)).toContain('Nothing is done yet.');
  const done = await person.send(path, { step: 'confirm' }, preview);
  expect(done.status).toBe(303);
  return person.open(done.to ?? '');
}

test('a contact sees its own case and no other', async () => {
  const person = await contactOf(mended);
  expect((await person.open(`/my/${mended}`)).status).toBe(200);
  for (const path of [
    `/my/${reviewed}`,
    `/my/${reviewed}/letter.md`,
    '/my/no-such-bank',
    `/sign/${mended}`,
  ]) {
    const seen = await person.open(path);
    expect([path, seen.status]).toEqual([path, 403]);
    expect(seen.html).not.toContain('Under');
  }
});

test('a returned letter: what it lacks, until when, and a way to send it again', async () => {
  const person = await contactOf(mended);
  const page = textOf((await person.open(`/my/${mended}`)).html);
  expect(page).toContain('It does not meet PR-6 yet.');
  expect(page).toMatch(/Otherwise the case is closed without prejudice at \w+, \d+ July 2026/);
  expect(page).toContain('✗'.slice(1) + 'Missing');

  const path = `/my/${mended}/letter`;
  const form = await person.open(path);
  const none = await person.send(path, {}, form);
  expect([none.status, textOf(none.html).includes('Please choose the file.')]).toEqual([422, true]);
  const poor = await person.send(path, { letter: new File(['no front matter'], 'letter.md') }, form);
  expect([poor.status, textOf(poor.html).includes('does not begin with front matter')]).toEqual([422, true]);
  const saved = await person.open(`/my/${mended}/letter.md`);
  const unchanged = await person.send(path, { letter: new File([saved.html], 'letter.md') }, form);
  expect([unchanged.status, textOf(unchanged.html).includes('Nothing was done')]).toEqual([409, true]);

  const { document } = await letterOf('missing-principle-mended.md', mended, 'Bank for Mending');
  const page2 = await acts(person, path, { letter: new File([document.text], 'mended.md') });
  expect(textOf(page2.html)).toContain('The organization sends a mended letter');
  expect((await last(mended))?.payload['document']).toMatchObject({ hash: document.hash });
});

test('a review: the time that is left, the questions without who asked, an answer to all seats', async () => {
  const person = await contactOf(reviewed);
  const { html } = await person.open(`/my/${reviewed}`);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<i>Under</i>');
  const text = textOf(html);
  expect(text).not.toContain('brazil');
  expect(text).not.toContain('Brazil');
  expect(text).toContain('Please answer question 1 of a Steering Committee seat:');
  expect(text).toContain('Absent any objections, it is approved when the window closes');
  const none = await person.send(`/my/${reviewed}/answer`, { question: '7', answer: 'We do.' });
  expect(none.status).toBe(422);
  const page = await acts(person, `/my/${reviewed}/answer`, { question: '1', answer: 'The members do.' });
  expect(textOf(page.html)).toContain('The members do.');
  expect(textOf(page.html)).toContain('Nothing is asked of you at the moment.');
});

test('a yearly report: the parts make one text, and begin with last year’s words the year after', async () => {
  const person = await contactOf(partner);
  const page = textOf((await person.open(`/my/${partner}`)).html);
  expect(page).toContain('Please send the report of year 1.');
  const path = `/my/${partner}/report`;
  const missing = await person.send(path, { done: 'Much.' }, await person.open(path));
  expect(missing.status).toBe(422);
  expect(textOf(missing.html)).toContain('What you plan for the coming year: please fill this in.');
  expect(missing.html).toContain('Much.</textarea>');
  await acts(person, path, { done: 'Two meetings\r\nin Accra.', involved: '', plans: 'A third.' });
  const text = lastReport(await history(office.register, partner));
  expect(text).toBe(
    'What you did with OGP countries, in which phase, and what came of it\n\nTwo meetings\nin Accra.\n\nWhat you plan for the coming year\n\nA third.',
  );
  expect(partsOfReport(text ?? '')).toEqual({ done: 'Two meetings\nin Accra.', plans: 'A third.' });
  expect(partsOfReport('We met.\n\nTwice.')).toEqual({ done: 'We met.\n\nTwice.' });
});

test('a partner withdraws, sees until when it can come back, and comes back', async () => {
  const person = await contactOf(partner);
  const announced = await acts(person, `/my/${partner}/withdraw`, { reason: 'Our mandate has changed.' });
  const text = textOf(announced.html);
  expect(text).toContain('Your withdrawal takes effect at');
  expect(text).toContain('Until then you can take it back');
  expect(announced.html).toContain(`/my/${partner}/revoke`);
  const twice = await person.open(`/my/${partner}/withdraw`);
  expect(twice.status).toBe(409);
  const back = await acts(person, `/my/${partner}/revoke`, {});
  expect(textOf(back.html)).toContain('The partner revokes its withdrawal; nothing changes.');
  expect((await last(partner))?.type).toBe('withdrawal.revoked');
});

test('a letter under review is withdrawn, with its reason and who is told', async () => {
  const person = await contactOf(reviewed);
  const path = `/my/${reviewed}/withdraw-letter`;
  const preview = await person.send(path, { reason: 'We write another.' }, await person.open(path));
  expect(textOf(preview.html)).toContain('the organization’s contact, 4 seats of the Steering Committee');
  expect((await last(reviewed))?.type).toBe('question.answered');
});

test('the page, its forms and its previews speak the contact’s language, and tell its clock', async () => {
  const person = await contactOf(french);
  const { html } = await person.open(`/my/${french}`);
  const text = textOf(html);
  expect(html).toContain('<html lang="fr"');
  expect(text).toContain('Elle ne remplit pas encore PR-6.');
  expect(text).toContain('La lettre d’intention a été renvoyée');
  const path = `/my/${french}/withdraw-letter`;
  const form = await person.open(path);
  expect(textOf((await person.send(path, { reason: '' }, form)).html)).toContain('veuillez remplir ce champ');
  const preview = textOf((await person.send(path, { reason: 'Le conseil a changé.' }, form)).html);
  for (const words of [
    'L’organisation retire sa lettre',
    'La lettre d’intention a été retirée.',
    'Informés par courriel',
  ]) {
    expect(preview).toContain(words);
  }
  for (const english of ['withdraw', 'Nothing', ' the ', ' and ']) expect(preview).not.toContain(english);
});

test('the Support Unit may look and cannot act in the contact’s name', async () => {
  const person = await personAt(app, 'support-unit@secretariat.example.org');
  expect((await person.open(`/my/${partner}`)).status).toBe(200);
  expect((await person.open(`/my/${partner}/withdraw`)).status).toBe(404);
  expect((await person.send(`/my/${partner}/withdraw`, { reason: 'x', step: 'confirm' })).status).toBe(404);
});
