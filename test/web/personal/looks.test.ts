// The pages of those who sign and of contacts in a browser, on a telephone and on a desk, in light and in dark: nothing sticks out,
// nothing is inaccessible, and nothing is refused by the content security policy.
import type { Page } from 'playwright-core';
import { createApp } from '../../../web/app.tsx';
import { serve, type Served } from '../../../web/serve.ts';
import { expectAccessible } from '../../support/axe.ts';
import { browser } from '../../support/browser.ts';
import { exampleLetter, linkSecret, openWebOffice, supportUnit, type WebOffice } from '../office.ts';
import { inDoubt } from '../reviews.ts';
import { lifeDesk } from './lifeDesk.ts';

const chair = 'indonesia@committee.example.org';
const seat = 'brazil@committee.example.org';
const contactOf = (id: string) => `contact@${id}.example.org`;

let office: WebOffice;
let web: Served;

const letterOf = (file: string, id: string, name: string, more = '') =>
  exampleLetter(file, name, (text) => text.replace(/^( {4}email: ).*$/m, `$1${contactOf(id)}${more}`));

beforeAll(async () => {
  office = await openWebOffice();
  const signed = office.open('looks-of-signing');
  await signed.isReviewed(
    await letterOf('complete.md', 'looks-of-signing', 'Looks of Signing'),
    '2026-03-02T09:00:00.000Z',
  );
  await signed.waitsFor('acceptance');
  const returned = office.open('looks-of-mending');
  const inFrench = '\n    language: fr\n    zone: America/Cayenne';
  await returned.happens('2026-03-02T09:00:00.000Z', supportUnit, 'letter.submitted', {
    ...(await letterOf('missing-principle.md', 'looks-of-mending', 'Banque منظمة', inFrench)),
  });
  await returned.happens('2026-03-03T09:00:00.000Z', supportUnit, 'letter.returned', {});
  const lasting = office.open('looks-of-years');
  await lasting.isReviewed(
    await letterOf('complete.md', 'looks-of-years', 'L'.repeat(200)),
    '2025-03-07T09:00:00.000Z',
  );
  await lasting.becomesPartner('2025-03-27T16:20:00.000Z');
  await lasting.waitsFor('yearlyReview');
  await inDoubt(office, 'bank-of-the-north');
  const { desk } = lifeDesk(office, [], '2026-03-05T09:00:00.000Z');
  const app = createApp({
    register: office.register,
    mailbox: office.mail,
    desk,
    linkSecret,
    publicUrl: 'http://127.0.0.1',
    embedded: true,
    now: () => '2026-03-05T09:00:00.000Z',
  });
  web = await serve(app);
}, 120_000);
afterAll(async () => web?.stop());

const reads = async () => {};
const sends = async (page: Page) => page.locator('main button.primary').first().click();
const handsOver = async (page: Page) => {
  await page.locator('input[name=office]').fill(`${'O'.repeat(150)} <b>منظمة</b>`);
  await page.locator('input[name=email]').fill(`${'a'.repeat(60)}@${'b'.repeat(60)}.example.org`);
  await page.locator('input[name=language][value=es]').check();
  await sends(page);
};

/** What is looked at, through whose eyes, at which address, and what is done there first. */
const looked: [what: string, who: string, path: string, first: (page: Page) => Promise<void>][] = [
  ['a letter to sign', chair, '/sign/looks-of-signing', reads],
  ['the preview of a signature', chair, '/sign/looks-of-signing/sign', reads],
  ['a refusal without a reason', chair, '/sign/looks-of-signing/refuse', sends],
  ['what a Co-Chair decides', chair, '/sign/bank-of-the-north', reads],
  ['a page that is not theirs', seat, '/sign/looks-of-signing', reads],
  ['a returned letter, in French', contactOf('looks-of-mending'), '/my/looks-of-mending', reads],
  ['a letter without a file, in French', contactOf('looks-of-mending'), '/my/looks-of-mending/letter', sends],
  ['a partner with a long name', contactOf('looks-of-years'), '/my/looks-of-years', reads],
  [
    'a hand-over not filled in, in French',
    contactOf('looks-of-mending'),
    '/my/looks-of-mending/hand-over',
    sends,
  ],
  ['the preview of a hand-over', contactOf('looks-of-years'), '/my/looks-of-years/hand-over', handsOver],
  ['a yearly report', contactOf('looks-of-years'), '/my/looks-of-years/report', reads],
];

describe.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %i px, %s', (width, colorScheme) => {
  test.each(looked)(
    '%s',
    async (_what, mailbox, path, first) => {
      const context = await (await browser()).newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        if (!message.text().includes('the server responded with a status of 4')) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      await context.request.post(`${web.url}/look-as`, {
        form: { mailbox, to: '/data' },
        headers: { Origin: web.url, 'Sec-Fetch-Site': 'same-origin' },
      });
      await page.goto(web.url + path);
      expect(await page.locator('form.signed-in').count()).toBe(1);
      await first(page);
      await page.waitForLoadState();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      expect((await page.content()).length).toBeLessThan(100_000);
      expect(said).toEqual([]);
      await context.close();
    },
    30_000,
  );
});
