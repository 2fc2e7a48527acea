// Story: two Co-Chairs sign a letter of acceptance on their pages, one after a link from its mailbox; the partner reads it, its clock is
// hurried to the yearly review, it reports, withdraws and comes back. All in a browser, on a desk and on a phone.
import type { Page } from 'playwright-core';
import { createApp } from '../../web/app.tsx';
import { serve, type Served } from '../../web/serve.ts';
import { expectAccessible } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { exampleLetter, linkSecret, openOffice, type Office } from '../support/office.ts';

const name = 'Bank of the Two Pages';
const mailbox = 'contact@two-pages.example.org';

let office: Office;
let web: Served;
let id: string;

beforeAll(async () => {
  office = await openOffice();
  const { register, desk, mail } = office;
  const letter = await exampleLetter('complete.md', name, (text) =>
    text.replace(/^( {4}email: ).*$/m, `$1${mailbox}`),
  );
  ({ case: id } = await office.submit(letter));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'support' });
  await office.skipDays(id, 16);
  const app = createApp({
    register,
    desk,
    linkSecret,
    mailbox: mail,
    publicUrl: 'http://127.0.0.1',
    embedded: true,
  });
  web = await serve(app);
}, 120_000);
afterAll(async () => {
  await web?.stop();
  await office?.close();
});

async function at(width: 390 | 1280): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width, height: 900 } });
  return context.newPage();
}

/** The page is as it should be: without a violation, and nothing sticks out. */
async function isWell(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

/** By the compact form of the banner. */
async function lookAs(page: Page, who: string): Promise<void> {
  await page.getByText('Look through other eyes').click();
  await page.getByLabel('Whose eyes').selectOption(who);
  await page.getByRole('button', { name: 'Look', exact: true }).click();
}

const heading = (page: Page) => page.locator('h1').innerText();

test('a Co-Chair signs in by a link to its mailbox, reads the letter, and signs it', async () => {
  const page = await at(1280);
  const chair = office.emailOf('indonesia');
  await page.goto(`${web.url}/sign-in?to=/sign/${id}`);
  await page.getByLabel('Your mailbox').fill(chair);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const found = async () =>
    (await office.mail.messages()).find((one) => one.to.includes(chair) && one.text?.includes('/sign-in/'));
  let sent = await found();
  for (
    const deadline = Date.now() + 30_000;
    sent === undefined && Date.now() < deadline;
    sent = await found()
  ) {
    await page.waitForTimeout(100);
  }
  const [path] = /\/sign-in\/\S+/.exec(sent?.text ?? '') ?? [];
  await page.goto(`${web.url}${path}`);
  await page.locator('main').getByRole('button').click();

  expect(await heading(page)).toBe('Letter of acceptance');
  await isWell(page);
  await page.getByRole('link', { name: 'Sign the letter of acceptance' }).click();
  await isWell(page);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  expect(await page.getByRole('status').innerText()).toMatch(/Recorded as event \d+/);
  await isWell(page);
  await page.context().close();
}, 90_000);

test('the other looks at refusing, leaves it, and signs on a telephone: the last signature', async () => {
  const page = await at(390);
  await page.goto(`${web.url}/sign/${id}`);
  await lookAs(page, office.emailOf('fundar'));
  await isWell(page);
  await page.getByRole('link', { name: 'Refuse to sign' }).click();
  await page.getByRole('button', { name: 'Look at what it does first' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Your reason: please fill this in.');
  await page.getByRole('alert').getByRole('link').click();
  await page.keyboard.type('Our board has not met.');
  await page.getByRole('button', { name: 'Look at what it does first' }).click();
  expect(await page.locator('main').innerText()).toContain('the case returns to the committee');
  await isWell(page);
  await page.getByRole('link', { name: 'Leave it' }).click();

  await page.getByRole('link', { name: 'Sign the letter of acceptance' }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  expect(await page.getByRole('status').innerText()).toContain('The last Co-Chair office signs');
  await page.context().close();
  await office.settle(id);
  expect((await office.where(id)).stage).toBe('active');
}, 60_000);

test('the partner reads its acceptance, is asked for its report a year later, and hands it in', async () => {
  const page = await at(390);
  await page.goto(`${web.url}/my/${id}`);
  await lookAs(page, mailbox);
  expect(await page.locator('main').innerText()).toContain('Nothing is asked of you at the moment.');
  await isWell(page);
  await page.getByRole('link', { name: 'The published letters' }).click();
  expect(await page.locator('.letter.formal').innerText()).toContain(`accept ${name}`);
  await page.goBack();

  await page.getByRole('button', { name: 'To the next deadline' }).click();
  await page.getByText('Please send the report of year 1.').waitFor();
  await isWell(page);
  await page.getByRole('link', { name: 'Send the yearly report' }).click();
  await page.getByLabel('What you did with OGP countries').fill('Two meetings with neighbouring countries.');
  await page.getByLabel('What you plan for the coming year').fill('A third, on procurement.');
  await isWell(page);
  await page.getByRole('button', { name: 'Look at what it does first' }).click();
  await isWell(page);
  await page.getByRole('button', { name: 'Send the report' }).click();
  expect(await page.getByRole('status').innerText()).toContain('it goes to the committee');
  const { context } = await office.where(id);
  expect(context.report?.text).toContain('A third, on procurement.');
  await page.context().close();
}, 90_000);

test('it withdraws, sees until when it can come back, and takes it back', async () => {
  const page = await at(1280);
  await page.goto(`${web.url}/my/${id}`);
  await lookAs(page, mailbox);
  await page.getByRole('link', { name: 'Withdraw from the partnership' }).click();
  await page.getByLabel('Your reason').fill('Our mandate has changed.');
  await page.getByRole('button', { name: 'Look at what it does first' }).click();
  expect(await page.locator('main').innerText()).toContain('The cooling-off is over');
  await page.getByRole('button', { name: 'Announce the withdrawal' }).click();
  expect(await page.locator('main').innerText()).toContain('Until then you can take it back');
  await isWell(page);
  await page.getByRole('status').getByRole('link', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  expect(await page.getByRole('status').innerText()).toContain('The partner revokes its withdrawal');
  expect((await office.where(id)).context.withdrawal).toBeNull();
  await page.context().close();
}, 60_000);
