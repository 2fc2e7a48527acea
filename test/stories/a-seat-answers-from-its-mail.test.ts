// Story: an adviser with a telephone and one minute answers from the notice, without a password; changes the answer; answers by a
// reply; passes a link on; and answers too late. Nothing acts but a confirmed answer, and every answer has its receipt.
import nodemailer from 'nodemailer';
import type { BrowserContext, Page } from 'playwright-core';
import { defaultPolicy } from '../../domain/policy.ts';
import { takeReply } from '../../client/replies/takeReply.ts';
import type { Mail } from '../../embedded/mail/mail.ts';
import type { Intake } from '../../embedded/mail/intake.ts';
import { takeReplies } from '../../embedded/mail/replyIntake.ts';
import { loadPolicy } from '../../register/policies.ts';
import { replyKeeping } from '../../register/replies.ts';
import { createApp } from '../../web/app.tsx';
import { serve, type Served } from '../../web/serve.ts';
import { expectAccessible } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { exampleLetter, linkSecret, openOffice, type Office } from '../support/office.ts';

let office: Office;
let web: Served;
let intake: Intake;
let id: string;
beforeAll(async () => {
  office = await openOffice();
  const { register, desk, mail } = office;
  const publicUrl = 'http://127.0.0.1';
  const app = createApp({ register, desk, linkSecret, mailbox: mail, publicUrl, embedded: true });
  web = await serve(app);
  intake = takeReplies({ mail, take: (raw, to) => takeReply(desk, replyKeeping(register), raw, to) });
  ({ case: id } = await office.submit(await exampleLetter('complete.md', 'Bank of the Short Minute')));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
}, 60_000);
afterAll(async () => {
  await intake?.close();
  await web?.stop();
  await office?.close();
});

/** Where a link of a mail leads, on the web of this test. */
function linkIn(mail: Mail | undefined): string {
  const path = /\/answer\/[\w.-]+(?:\/reply\/[0-9a-f]+)?/.exec(mail?.text?.replaceAll('=\n', '') ?? '')?.[0];
  if (path === undefined) throw new Error(`no link in "${mail?.subject}"`);
  return `${web.url}${path}`;
}

const noticeTo = async (seat: string) => (await office.mailTo(seat, id))[0];

/** A telephone that has never been here. */
async function telephone(): Promise<BrowserContext> {
  return (await browser()).newContext({ viewport: { width: 390, height: 844 } });
}

async function opened(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

async function looksWell(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate<{ wide: number; room: number }>(
    '({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth })',
  );
  expect(wide).toBeLessThanOrEqual(room);
  await expectAccessible(page);
}

/** Chooses, looks at it once more, and confirms. */
async function answers(page: Page, choice: string, words?: string): Promise<void> {
  await page.check(`input[value="${choice}"]`);
  if (words !== undefined) await page.fill(`textarea[name="${choice}.reason"]`, words);
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  await page.getByRole('button', { name: 'Confirm and record' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  await office.settle(id);
}

const said = async (seat: string) =>
  (await office.history(id)).filter(({ payload }) => payload['seat'] === seat).map(({ type }) => type);
const main = (page: Page) => page.locator('main').innerText();

const why = 'Its country offices have closed their doors to civil society.';
let phone: BrowserContext;

test('from the notice to an objection on record, with a look at it before and a receipt after', async () => {
  const notice = await noticeTo('norway');
  phone = await telephone();
  const page = await opened(phone, linkIn(notice));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bank of the Short Minute');
  expect(await main(page)).toMatch(/For the seat norway[^]*days \d+ hours? left[^]*Silence is consent/);
  expect(await page.locator('input:checked').count()).toBe(0);
  await looksWell(page);

  await page.getByRole('link', { name: 'Answer now' }).click();
  await page.check('input[value="objection"]');
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Please write a few words here.');
  await looksWell(page);
  await page.fill('textarea[name="objection.reason"]', why);
  await page.fill('input[name="objection.part"]', 'Annex 1');
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  expect(await main(page)).toMatch(/Objection[^]*Annex 1[^]*closed their doors[^]*the clock stops/);
  await looksWell(page);
  expect(await said('norway')).toEqual([]);

  await page.getByRole('button', { name: 'Change it' }).click();
  expect(await page.inputValue('textarea[name="objection.reason"]')).toBe(why);
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  await page.getByRole('button', { name: 'Confirm and record' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await main(page)).toMatch(/Recorded as event \d+ of the case/);
  await looksWell(page);
  await office.settle(id);
  expect((await office.where(id)).state).toContain('objectionStanding');

  const [receipt] = await office.courierMailTo('norway', id, 1);
  expect(receipt?.subject).toContain('Recorded: an objection');
  expect(receipt?.text).toContain(why);
  expect(receipt?.inReplyTo).toBe(notice?.inReplyTo);
}, 90_000);

test('the same form sent once more is the same answer, and shows the same page', async () => {
  const page = await opened(phone, linkIn(await noticeTo('brazil')));
  await page.check('input[value="support"]');
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  const other = await opened(phone, linkIn(await noticeTo('brazil')));
  await other.check('input[value="support"]');
  await other.getByRole('button', { name: 'Look at it once more' }).click();
  for (const one of [page, other]) {
    await one.getByRole('button', { name: 'Confirm and record' }).click();
    await one.getByRole('heading', { name: 'Recorded' }).waitFor();
  }
  expect(other.url()).toBe(page.url());
  expect(await said('brazil')).toEqual(['position.taken']);
}, 60_000);

test('with the same link, the objection is withdrawn, and the page says that the clock goes on', async () => {
  const page = await opened(phone, linkIn(await noticeTo('norway')));
  expect(await main(page)).toContain('An objection stands, so no clock runs.');
  await page.check('input[value="withdrawn"]');
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  expect(await main(page)).toMatch(/the clock goes on[^]*The review then closes/i);
  await page.getByRole('button', { name: 'Confirm and record' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  await office.settle(id);
  expect((await office.where(id)).state).toContain('openForObjections');
  expect(await said('norway')).toEqual(['objection.raised', 'objection.withdrawn']);
  expect((await office.courierMailTo('norway', id, 2)).at(-1)?.subject).toContain('withdrawn');
}, 60_000);

test('a link that was passed on shows, and acts only after its owner has asked for another by mail', async () => {
  const elsewhere = await telephone();
  const page = await opened(elsewhere, linkIn(await noticeTo('norway')));
  expect(await main(page)).toContain('This link belongs to another browser');
  expect(await page.locator('input[name="choice"]').count()).toBe(0);
  await looksWell(page);
  await page.getByRole('button', { name: 'Send a new link' }).click();
  await page.getByRole('heading', { name: 'A new link is on its way' }).waitFor();
  expect(await page.content()).not.toContain(`${linkIn(await noticeTo('norway'))}x`);

  const fresh = (await office.courierMailTo('norway', id, 3)).at(-1);
  expect(fresh?.subject).toContain('Your link to answer');
  const own = await opened(elsewhere, linkIn(fresh));
  await answers(own, 'no-objection');
  expect((await said('norway')).at(-1)).toBe('position.taken');
}, 60_000);

interface Reply {
  headers?: Record<string, string>;
  from?: string;
  about?: string;
}

async function replies(
  seat: string,
  text: string,
  { headers = {}, from, about = id }: Reply = {},
): Promise<void> {
  const [notice] = await office.mailTo(seat, about);
  const to = /<?([^<>\s]+@[^<>\s]+)>?$/.exec(notice?.headers['reply-to'] ?? '')?.[1];
  const transport = nodemailer.createTransport({ url: office.mail.url });
  const quoted = `On Monday the Support Unit wrote:\n> ${notice?.subject}\n> Your choices: support, objection.`;
  await transport.sendMail({
    from: from ?? office.emailOf(seat),
    to: to ?? '',
    subject: `Re: ${notice?.subject}`,
    inReplyTo: notice?.messageId ?? '',
    messageId: `<${about}.${seat}.${text.length}@mail.example.org>`,
    text: `${text}\n\n${quoted}`,
    headers,
  });
  transport.close();
  await intake.idle();
}

test('a reply that says "no objection" is echoed, and counts once it is confirmed by one click', async () => {
  for (let times = 0; times < 2; times += 1) await replies('chile', 'No objection.\n\nKind regards,\nAnna');
  expect(await said('chile')).toEqual([]);
  const [echo, ...others] = await office.courierMailTo('chile', id, 1);
  expect(others).toEqual([]);
  expect(echo?.subject).toContain('Please confirm: no objection');
  const page = await opened(await telephone(), linkIn(echo));
  expect(await main(page)).toMatch(/This is how we read your reply[^]*No objection/);
  await looksWell(page);
  expect(await said('chile')).toEqual([]);
  await page.getByRole('button', { name: 'Confirm and record' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await said('chile')).toEqual(['position.taken']);
}, 60_000);

test('what is unclear goes to the Support Unit, and what a machine writes goes nowhere', async () => {
  await replies('indonesia', 'We may object, depending on your answer.');
  await replies('indonesia', 'No objection. I am away.', {
    headers: { 'Auto-Submitted': 'auto-replied' },
  });
  const [task, ...others] = await office.courierMailTo('support-unit', id, 1);
  expect(others).toEqual([]);
  expect(task?.subject).toContain('A reply to be read (indonesia)');
  expect(task?.text).toContain('We may object, depending on your answer.');
  expect(await said('indonesia')).toEqual([]);
}, 60_000);

test('after the close, an answer can still be sent; it is kept as late, and the page says so', async () => {
  await office.skipDays(id, 30);
  const page = await opened(await telephone(), linkIn(await noticeTo('twaweza')));
  expect(await main(page)).toMatch(/The review is over: approved absent any objections\.[^]*kept as late/);
  await looksWell(page);
  await page.check('input[value="support"]');
  await page.getByRole('button', { name: 'Look at it once more' }).click();
  expect(await main(page)).toContain('it is not counted');
  await page.getByRole('button', { name: 'Confirm and record' }).click();
  await page.getByRole('heading', { name: 'Recorded' }).waitFor();
  expect(await main(page)).toContain('It came after the close');
  await office.settle(id);
  const { review } = (await office.where(id)).context;
  expect(review?.late).toMatchObject([{ seat: 'twaweza', take: 'support' }]);
}, 60_000);

test('by a policy that says so, "no objection" counts at once, from the seat’s own mailbox alone', async () => {
  const policy = { ...defaultPolicy, repliesByMail: 'noObjectionAtOnce' as const };
  await loadPolicy(office.register, policy, '2020-01-01T00:00:00.000Z');
  const { case: about } = await office.submit(await exampleLetter('complete.md', 'Bank of the Quick Reply'));
  await office.ask(about, 'support-unit', { type: 'letter.declaredComplete' });
  await replies('mexico', 'No objection.', { about });
  await replies('norway', 'Objection: too wide.', { about });
  await replies('chile', 'No objection.', { about, from: 'somebody@elsewhere.example' });
  await office.settle(about);
  const { review } = (await office.where(about)).context;
  expect(review?.positions).toMatchObject({ mexico: { take: 'no-objection' } });
  expect(Object.keys(review?.positions ?? {})).toEqual(['mexico']);
  const subjects = (await office.courierMailTo('mexico', about, 2)).map(({ subject }) => subject);
  expect(subjects).toEqual([expect.stringContaining('Recorded'), expect.stringContaining('Recorded')]);
  expect((await office.courierMailTo('support-unit', about, 1))[0]?.subject).toContain('(chile)');
}, 60_000);
