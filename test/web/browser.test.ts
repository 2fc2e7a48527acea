// The pages in a real browser, on a phone and on a desk, in light and in dark: nothing sticks out, nothing is illegible, nothing
// is refused by the content security policy, and the keyboard finds its way.
import type { ConsoleMessage, Page } from 'playwright-core';
import { setListing } from '../../register/partners.ts';
import { createApp } from '../../web/app.tsx';
import { serve, type Served } from '../../web/serve.ts';
import { browser } from '../support/browser.ts';
import { illegible } from './legibility.ts';
import { publicUrl, type WebOffice } from './office.ts';
import * as reviews from './reviews.ts';
import { openScene } from './scene.ts';

let office: WebOffice;
let local: Served;
let messageId: string;

beforeAll(async () => {
  office = await openScene();
  const { register, mail } = office;
  await setListing(register, {
    slug: 'very-long',
    case: 'very-long',
    name: `${'Interparliamentary'.repeat(600)} منظمة`,
    status: 'active',
    since: '2026-01-01T00:00:00.000Z',
  });
  for (const situation of situations) await situation(office);
  await reviews.openWindow(office, 'open-window');
  const now = () => '2026-06-10T12:00:00.000Z';
  local = await serve(createApp({ register, mailbox: mail, publicUrl, embedded: true, now }));
  messageId = (await mail.messages()).at(-1)?.id ?? '';
}, 240_000);
afterAll(async () => local?.stop());

const situations = [
  reviews.objectionStands,
  reviews.paused,
  reviews.inDoubt,
  reviews.amended,
  reviews.lateObjection,
  reviews.specialReview,
  reviews.published,
];

const addresses = (): [string, string][] => [
  ['the official list', '/'],
  ['the list as of a day', '/?asOf=2025-09-01&status=active&q=e'],
  ['a list that was asked for unclearly', '/?asOf=yesterday'],
  ['data and feeds', '/data'],
  ['a partner', '/partners/irdb'],
  ['a partner as of a day', '/partners/irdb?asOf=2026-01-01'],
  ['a partner that is suspended', '/partners/organisation-of-river-states'],
  ['a partner before it was one', '/partners/irdb?asOf=2001-01-01'],
  ['a partner with a very long name', '/partners/very-long'],
  ['the cases', '/cases'],
  ['a case under review', '/cases/union-of-ports'],
  ['a case with everything', '/cases/irdb'],
  ['its record', '/cases/irdb/record'],
  ['its history', '/cases/irdb/history'],
  ['its mail', '/cases/irdb/mail'],
  ['an open window', '/cases/open-window'],
  ['an objection', '/cases/council-of-rivers'],
  ['a pause', '/cases/fund-for-the-coasts'],
  ['the record of a pause', '/cases/fund-for-the-coasts/record'],
  ['a close in doubt', '/cases/bank-of-the-north'],
  ['notices that failed', '/cases/bank-of-the-north/record'],
  ['a letter that changed', '/cases/league-of-islands'],
  ['an objection after the close', '/cases/agency-for-lakes'],
  ['a special review', '/cases/institute-of-soils'],
  ['a published record', '/partners/union-of-dunes'],
  ['the mailbox', '/mailbox'],
  ['a message', `/mailbox/${messageId}`],
  ['an address without a page', '/nowhere'],
];

/** Addresses that are answered with 400 or 404, which a browser notes. */
const isRefused = (path: string) =>
  ['/nowhere', '/?asOf=yesterday', '/partners/irdb?asOf=2001-01-01'].includes(path);

async function opened(width: number, colorScheme: 'light' | 'dark') {
  const context = await (await browser()).newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message: ConsoleMessage) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`,
  );
  return { page, said, close: () => context.close() };
}

describe.each([
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %i pixels, %s', (width, scheme) => {
  test('no page sticks out, complains or is hard to read', async () => {
    const { page, said, close } = await opened(width, scheme);
    const found: Record<string, unknown> = {};
    for (const [name, path] of addresses()) {
      await page.goto(local.url + path);
      const sticksOut = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      const dull = await illegible(page);
      const complaints = said.splice(0).filter((text) => !(isRefused(path) && /40[04]/.test(text)));
      if (sticksOut > 0 || dull.length > 0 || complaints.length > 0)
        found[name] = { sticksOut, dull, complaints };
    }
    await close();
    expect(found).toEqual({});
  }, 180_000);
});

describe('on a desk', () => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await opened(1280, 'light'));
  });
  afterAll(async () => close?.());

  test('the statechart marks the current state, and only that, by its look', async () => {
    await page.goto(`${local.url}/partners/irdb`);
    const look = (which: string) =>
      page.evaluate<
        [string, string][]
      >(`[...document.querySelectorAll('.statechart ${which} > path')].map((one) => {
        const { stroke, fill } = getComputedStyle(one);
        return [stroke, fill];
      })`);
    const [current] = await look('.node.current');
    const others = await look('.node:not(.current)');
    expect(await page.locator('.node.current').count()).toBe(1);
    expect(await page.locator('.node.current').textContent()).toContain('Active');
    expect(others.length).toBeGreaterThan(5);
    expect(others).not.toContainEqual(current);
  });

  test('a window of a desk shows the life of a partnership whole', async () => {
    await page.goto(`${local.url}/partners/irdb`);
    const hidden = 'const w = document.querySelector(".chart-window"); w.scrollWidth - w.clientWidth';
    expect(await page.evaluate<number>(hidden)).toBeLessThanOrEqual(0);
  });

  test('the bar of a window is one picture with words, and its marks say what they are', async () => {
    await page.goto(`${local.url}/cases/open-window`);
    const bar = page.getByRole('img', { name: /^The window from 3 June 2026, .* 6 days 23 hours left$/ });
    expect(await bar.count()).toBe(1);
    const marks = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.window-bar .mark title')].map((one) => one.textContent)`,
    );
    expect(marks).toContain('brazil: support, 4 June 2026, 08:00:00 UTC');
    await page.getByText('The same in words').press('Enter');
    expect(await page.getByText('The silent seats were reminded', { exact: true }).isVisible()).toBe(true);
  });

  test('what was taken out and put in differs by more than its colour, and is heard', async () => {
    await page.goto(`${local.url}/cases/league-of-islands`);
    const line = (of: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('.passage ${of}')).textDecorationLine`);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    expect(await page.locator('.passage').last().textContent()).toContain('taken out: Twice, end.');
  });

  test('a narrow window begins at the current state', async () => {
    const phone = await opened(390, 'light');
    await phone.page.goto(`${local.url}/partners/irdb`);
    await phone.page.locator('.chart').scrollIntoViewIfNeeded();
    const box = await phone.page.locator('.node.current').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await phone.close();
  });

  test('the first key leads past the navigation', async () => {
    await page.goto(`${local.url}/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('what has the focus can be seen', async () => {
    await page.goto(`${local.url}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('the list is still a table to a screen reader when a phone shows cards', async () => {
    const phone = await opened(390, 'light');
    await phone.page.goto(`${local.url}/`);
    expect(await phone.page.getByRole('table').count()).toBe(1);
    expect(await phone.page.getByRole('rowheader', { name: 'Inter-Regional Development Bank' }).count()).toBe(
      1,
    );
    await phone.close();
  });

  test('a mail is found by its recipient and read in its frame', async () => {
    await page.goto(`${local.url}/mailbox`);
    await page.getByLabel('Recipient').fill('brazil');
    await page.getByLabel('Case').fill('union-of-ports');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: /Union of Ports/ }).click();
    const body = page.frameLocator('iframe.mail').locator('body');
    expect(await body.textContent()).toContain('Silence is consent.');
  });
});
