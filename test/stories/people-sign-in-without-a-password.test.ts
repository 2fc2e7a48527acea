// Story: people sign in with a link to their mailbox, and see what waits on them and nothing else. On the real server, with a real worker,
// register, mail and browser: a seat on a phone, with the keyboard alone and no scripts; an organization's contact at a desk.
import type { BrowserContext, Page } from 'playwright-core';
import { createApp } from '../../web/app.tsx';
import { serve, type Served } from '../../web/serve.ts';
import { expectAccessible } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { exampleLetter, linkSecret, openOffice, type Office } from '../support/office.ts';

const organization = 'Fund of the Open Door';
const contact = 'partners@opendoor.example.org';

let office: Office;
let served: Served;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  office = await openOffice();
  const { register, desk, mail } = office;
  const publicUrl = 'http://127.0.0.1:8080';
  const app = createApp({ register, desk, linkSecret, mailbox: mail, publicUrl, embedded: true });
  served = await serve(app);
  const letter = await exampleLetter('complete.md', organization, (text) =>
    text.replace('open.institutions@irdb.example.org', contact),
  );
  const { case: id } = await office.submit(letter);
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
}, 120_000);
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await served?.stop();
  await office?.close();
});

async function visit(width: number, javaScriptEnabled = true): Promise<Page> {
  const running = await browser();
  const context = await running.newContext({ viewport: { width, height: 844 }, javaScriptEnabled });
  contexts.push(context);
  return context.newPage();
}

/** Waits for the mail with the link, as people do. @returns its path */
async function linkMailedTo(mailbox: string): Promise<string> {
  for (const until = Date.now() + 20_000; Date.now() < until;) {
    const mails = await office.mail.messages();
    const found = mails.findLast(({ to, text }) => to.includes(mailbox) && text?.includes('/sign-in/'));
    const [, path] = /https?:\/\/[^/\s]+(\/sign-in\/\S+)/.exec(found?.text ?? '') ?? [];
    if (path !== undefined) return path;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no link came to ${mailbox}`);
}

test('a seat on a phone signs in by keyboard, without scripts, and comes to what waits on it', async () => {
  const page = await visit(390, false);
  await page.goto(`${served.url}/me`);
  if (!page.url().includes('/sign-in')) throw new Error(`came to ${page.url()}`);
  await page.getByLabel('Your mailbox').focus();
  await page.keyboard.type('Norway@committee.example.org');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${served.url}/sign-in/sent`);
  const link = await linkMailedTo('norway@committee.example.org');
  // A scanner in front of the mailbox opens every link first.
  for (let times = 0; times < 3; times += 1) expect((await fetch(`${served.url}${link}`)).status).toBe(200);
  await page.goto(`${served.url}${link}`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter');
  await page.waitForURL(`${served.url}/me`);
  const main = page.getByRole('main');
  expect(await main.textContent()).toContain(organization);
  await main.getByRole('link', { name: 'Answer', exact: true }).press('Enter');
  await page.waitForURL(/\/answer\//);
  expect(await page.getByRole('main').textContent()).toContain(organization);
}, 60_000);

test('the organization’s contact signs in, sees its own case alone, and leaves nothing behind', async () => {
  const page = await visit(1280);
  await page.goto(`${served.url}/sign-in`);
  await expectAccessible(page);
  await page.getByLabel('Your mailbox').fill('partners at opendoor');
  // The browser would say so by itself; what the server says is for those whose browser does not.
  await page.evaluate(`document.querySelector('form[action="/sign-in"]').noValidate = true`);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByRole('alert').getByRole('link').click();
  await expectAccessible(page);
  await page.getByLabel('Your mailbox').fill(contact);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.waitForURL(`${served.url}/sign-in/sent`);
  await expectAccessible(page);
  await page.goto(`${served.url}${await linkMailedTo(contact)}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`${served.url}/me`);
  await expectAccessible(page);
  expect(await page.getByRole('main').textContent()).toContain(organization);
  const desk = await page.goto(`${served.url}/cases`);
  expect(desk?.status()).toBe(403);
  await page.goto(`${served.url}/me`);
  await page.getByRole('main').getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL(`${served.url}/`);
  await page.goBack();
  await page.waitForURL(/\/sign-in/);
  expect(await page.context().cookies()).toEqual([]);
}, 60_000);

test.each([390, 1280])(
  'every page of signing in holds at %i pixels, and axe finds nothing',
  async (width) => {
    const page = await visit(width);
    for (const path of ['/sign-in', '/sign-in/sent', `/sign-in/${'x'.repeat(43)}`, '/look-as']) {
      await page.goto(`${served.url}${path}`);
      await expectAccessible(page);
      const scrolls = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ path, scrolls: scrolls > width }).toEqual({ path, scrolls: false });
    }
    await page.getByRole('button', { name: /^Fundar: .* co-chair-civil-society$/ }).click();
    await page.waitForURL(`${served.url}/me`);
    await expectAccessible(page);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  },
  60_000,
);
