// The page of those who sign: what it asks of whom, the letter exactly as it is signed, each answer with a preview, and nobody else.
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { history } from '../../../register/cases.ts';
import { createApp } from '../../../web/app.tsx';
import { personAt, textOf } from '../acting/person.ts';
import { exampleLetter, linkSecret, openWebOffice, publicUrl, type Life, type WebOffice } from '../office.ts';
import { inDoubt } from '../reviews.ts';
import { lifeDesk, type LifeDesk } from './lifeDesk.ts';

const government = 'indonesia@committee.example.org';
const civilSociety = 'fundar@committee.example.org';
const bothSign = 'bank-of-both-pens';
const refused = 'bank-of-one-pen';
const recused = 'bank-of-a-conflict';
const doubted = 'bank-of-the-north';

let office: WebOffice;
let acting: LifeDesk;
let app: Hono;
let hosted: Hono;

async function awaiting(id: string, name: string): Promise<Life> {
  const life = office.open(id);
  await life.isReviewed(await exampleLetter('complete.md', name), '2026-03-02T09:00:00.000Z');
  await life.waitsFor('acceptance');
  return life;
}

beforeAll(async () => {
  office = await openWebOffice();
  const lives = [
    await awaiting(bothSign, 'Bank of Both Pens <b>&</b>'),
    await awaiting(refused, 'Bank of One Pen'),
    await awaiting(recused, 'Bank of a Conflict'),
    await inDoubt(office, doubted),
  ];
  acting = lifeDesk(office, lives, '2026-07-01T09:00:00.000Z');
  const surroundings = {
    register: office.register,
    desk: acting.desk,
    linkSecret,
    now: () => acting.now,
    log: (text: string) => expect(text).toBe(''),
  };
  app = createApp({ ...surroundings, publicUrl, embedded: true });
  hosted = createApp({ ...surroundings, publicUrl, embedded: false });
}, 120_000);

const eventsOf = async (id: string) => (await history(office.register, id)).map(({ type }) => type);

test('whoever has not signed in is asked to, and comes back', async () => {
  const response = await hosted.request(`${publicUrl}/sign/${bothSign}`);
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`/sign-in?to=%2Fsign%2F${bothSign}`);
});

test('a seat that signs nothing is told so, and learns nothing of the case', async () => {
  const seat = await personAt(app, 'brazil@committee.example.org');
  for (const path of [`/sign/${bothSign}`, `/sign/${bothSign}/letter.pdf`, '/sign/no-such-bank']) {
    const seen = await seat.open(path);
    expect(seen.status).toBe(403);
    expect(seen.html).not.toContain('Both Pens');
  }
  expect((await seat.send(`/sign/${bothSign}/sign`, {})).status).toBe(403);
});

test('a Co-Chair sees what is asked, the very text that is signed with its hash, and who is awaited', async () => {
  const chair = await personAt(app, government);
  const seen = await chair.open(`/sign/${bothSign}`);
  const text = textOf(seen.html);
  expect(text).toContain('Please sign for the office Co-Chair, government');
  expect(text).toContain('The letter as it will go out');
  expect(text).toContain('awaited since');
  expect(text).toContain('Nobody signs in spite of a conflict of interest');
  expect(seen.html).not.toContain('<b>&</b>');
  const letter = await chair.open(`/sign/${bothSign}/letter.txt`);
  expect(seen.html).toContain(createHash('sha256').update(letter.html).digest('hex'));
  expect((await chair.open(`/sign/${bothSign}/letter.pdf`)).html).toMatch(/^%PDF-/);
});

test('reading signs nothing, and neither does the preview; the confirmation does, once', async () => {
  const chair = await personAt(app, government);
  const before = await eventsOf(bothSign);
  const preview = await chair.open(`/sign/${bothSign}/sign`);
  expect(textOf(preview.html)).toContain('Nothing is done yet.');
  expect(textOf(preview.html)).toContain('A Co-Chair office signs the formal letter of acceptance. SC-3');
  expect((await chair.send(`/sign/${bothSign}/sign`, {}, preview)).status).toBe(200);
  expect(await eventsOf(bothSign)).toEqual(before);

  const confirmed = await chair.send(`/sign/${bothSign}/sign`, { step: 'confirm' }, preview);
  expect([confirmed.status, confirmed.to]).toEqual([303, `/sign/${bothSign}?recorded=${before.length + 1}`]);
  const again = await chair.send(`/sign/${bothSign}/sign`, { step: 'confirm' }, preview);
  expect(again.to).toBe(confirmed.to);
  expect(await eventsOf(bothSign)).toEqual([...before, 'acceptance.signed']);

  const after = textOf((await chair.open(confirmed.to ?? '')).html);
  expect(after).toContain(`Recorded as event ${before.length + 1}`);
  expect(after).toContain('Your office has signed.');
  const late = await chair.open(`/sign/${bothSign}/refuse`);
  expect([late.status, textOf(late.html).includes('Nothing was done')]).toEqual([409, true]);
});

test('the last signature sends the letter out; the page then shows it as it went', async () => {
  const chair = await personAt(app, civilSociety);
  const preview = await chair.open(`/sign/${bothSign}/sign`);
  expect(textOf(preview.html)).toContain('The last Co-Chair office signs');
  expect(textOf(preview.html)).toContain('the letter of acceptance is going out to the organization');
  const done = await chair.send(`/sign/${bothSign}/sign`, { step: 'confirm' }, preview);
  expect(done.status).toBe(303);
  const page = await chair.open(done.to ?? '');
  expect(textOf(page.html)).toContain('The letter as it went out');
  // What another did is not shown as one's own.
  const other = await (await personAt(app, government)).open(done.to ?? '');
  expect(textOf(other.html)).not.toContain('Recorded as event');
});

test('a refusal needs a reason, keeps what was written, and takes the case back to the committee', async () => {
  const chair = await personAt(app, civilSociety);
  const form = await chair.open(`/sign/${refused}/refuse`);
  const empty = await chair.send(`/sign/${refused}/refuse`, { reason: ' ' }, form);
  expect(empty.status).toBe(422);
  expect(textOf(empty.html)).toContain('Your reason: please fill this in.');
  const long = await chair.send(`/sign/${refused}/refuse`, { reason: 'x'.repeat(5_001) }, form);
  expect(textOf(long.html)).toContain('at most 5000 characters, and this has 5001');
  const reason = '<script>alert(1)</script> The board \u202Ehas not agreed.';
  const preview = await chair.send(`/sign/${refused}/refuse`, { reason }, form);
  expect(preview.status).toBe(200);
  expect(preview.html).not.toContain('<script>alert');
  expect(textOf(preview.html)).toContain('4 seats of the Steering Committee, the Support Unit');
  acting.silent = true;
  const silent = await chair.send(`/sign/${refused}/refuse`, { step: 'confirm' }, preview);
  acting.silent = false;
  expect([silent.status, textOf(silent.html).includes('Nothing is lost.')]).toEqual([503, true]);
  expect(textOf(silent.html)).toContain('The board');
  const done = await chair.send(`/sign/${refused}/refuse`, { step: 'confirm' }, preview);
  expect(done.status).toBe(303);
  expect((await eventsOf(refused)).at(-1)).toBe('acceptance.refused');
  expect(textOf((await chair.open(`/sign/${refused}`)).html)).toContain('There is nothing to sign');
});

test('an office with a conflict of interest recuses itself; its substitute signs, and it cannot any more', async () => {
  const chair = await personAt(app, civilSociety);
  const form = await chair.open(`/sign/${recused}/recuse`);
  const preview = await chair.send(`/sign/${recused}/recuse`, { reason: 'We own shares.' }, form);
  const done = await chair.send(`/sign/${recused}/recuse`, { step: 'confirm' }, preview);
  expect(done.status).toBe(303);
  const page = textOf((await chair.open(done.to ?? '')).html);
  expect(page).toContain('Recused: Co-Chair, civil society. We own shares.');
  expect(page).toContain('Your office does not sign this letter');
  expect((await chair.open(`/sign/${recused}/sign`)).status).toBe(404);

  const substitute = await personAt(app, 'twaweza@committee.example.org');
  const asked = await substitute.open(`/sign/${recused}`);
  expect(textOf(asked.html)).toContain('You sign as the substitute of Fundar');
  const signing = await substitute.open(`/sign/${recused}/sign`);
  const signed = await substitute.send(`/sign/${recused}/sign`, { step: 'confirm' }, signing);
  expect(signed.status).toBe(303);
  // The letter of another case is not theirs to sign, nor to see.
  expect((await substitute.open(`/sign/${bothSign}`)).status).toBe(403);
});

test('where silence cannot decide, a Co-Chair sees why, the evidence, and each decision that is possible', async () => {
  const chair = await personAt(app, government);
  const { html } = await chair.open(`/sign/${doubted}`);
  expect(textOf(html)).toContain('No notice has reached twaweza'.slice(3));
  expect(textOf(html)).toContain('Proof of notice');
  for (const event of ['silence.accepted', 'notices.resent', 'review.reopened', 'decision.entered']) {
    expect(html).toContain(`href="/act/${doubted}/${event}"`);
  }
});

test('the Support Unit and a local observer may look and cannot act', async () => {
  for (const mailbox of ['support-unit@secretariat.example.org', undefined]) {
    const person = await personAt(app, mailbox);
    const seen = await person.open(`/sign/${bothSign}`);
    expect([seen.status, textOf(seen.html).includes('you look at this page'.slice(4))]).toEqual([200, true]);
    expect((await person.open(`/sign/${bothSign}/sign`)).status).toBe(404);
    expect((await person.send(`/sign/${bothSign}/sign`, { step: 'confirm' })).status).toBe(404);
  }
});
