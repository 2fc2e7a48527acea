// Every page through the eyes of everybody, in a real browser, on a phone and on a desk, in light and in dark: nothing is inaccessible,
// nothing sticks out, nothing is refused by the content security policy, and none of it needs a script or a mouse.
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { serve, type Served } from '../../web/serve.ts';
import { expectAccessible } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { illegible } from './legibility.ts';
import { looks, openWholeSite, type Look, type Who, type WholeSite } from './wholeSite.ts';

let site: WholeSite;
let served: Record<'local' | 'open', Served>;

beforeAll(async () => {
  site = await openWholeSite();
  served = { local: await serve(site.local), open: await serve(site.open) };
}, 120_000);
afterAll(async () => {
  await served?.local.stop();
  await served?.open.stop();
});

/** The browser comes with the session of whoever looks, and none of anybody before. */
async function looksAs(context: BrowserContext, who: Who): Promise<void> {
  await context.clearCookies();
  const value = site.cookies.get(who);
  if (value !== undefined) await context.addCookies([{ name: 'assent', value, url: served.open.url }]);
}

/** @returns the status of the answer */
async function opened(page: Page, { path, at = 'open', sent, fill = {} }: Look): Promise<number | undefined> {
  const first = await page.goto(served[at].url + (typeof path === 'string' ? path : path(site)));
  if (sent === undefined) return first?.status();
  for (const [name, value] of Object.entries(fill))
    await fillIn(page.locator(`main [name="${name}"]`), value);
  const answer = await send(page);
  return sent === 'once' ? answer : send(page);
}

async function fillIn(field: Locator, value: string): Promise<void> {
  const kind = await field.first().getAttribute('type');
  if (kind === 'file') return field.setInputFiles(join(__dirname, '..', '..', 'examples', value));
  if (kind !== 'radio') return field.fill(value);
  return field.and(field.page().locator(`[value="${value}"]`)).check();
}

async function send(page: Page): Promise<number | undefined> {
  // Also where a browser would ask for what is missing before it sends anything.
  await page.evaluate('for (const form of document.forms) form.noValidate = true');
  const answer = page.waitForNavigation();
  await page.locator('main form button.primary').first().click();
  return (await answer)?.status();
}

/** What keeps somebody from using the page; empty where nothing does. */
type Barriers = (page: Page) => Promise<string>;

const everyRule: Barriers = (page) =>
  expectAccessible(page).then(
    () => '',
    (error: Error) => error.message,
  );
/** Where the same page in other colours has been looked at by every rule. */
const contrast: Barriers = async (page) => JSON.stringify(await illegible(page)).replace(/^\[\]$/, '');

interface Shape {
  sticksOut: number;
  headings: number;
  title: string;
  weight: number;
}
const shape = `({
  sticksOut: document.documentElement.scrollWidth - innerWidth,
  headings: document.querySelectorAll('h1').length,
  title: document.title,
  weight: new TextEncoder().encode(document.documentElement.outerHTML).length,
})`;
const focused = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
})()`;

/** What is wrong with the page; nothing where all is well. */
async function faultsOf(
  page: Page,
  { status = 200 }: Look,
  answered: number | undefined,
  barriers: Barriers,
): Promise<string[]> {
  const { sticksOut, headings, title, weight } = await page.evaluate<Shape>(shape);
  const inaccessible = await barriers(page);
  await page.keyboard.press('Tab');
  const faults: [boolean, string][] = [
    [answered !== status, `answers ${answered}`],
    [sticksOut > 0, `sticks out by ${sticksOut} px`],
    [headings !== 1, `has ${headings} first headings`],
    [!/^.+ · Assent$/.test(title), `is called “${title}”`],
    [weight >= 100_000, `weighs ${weight} bytes`],
    [!(await page.evaluate<boolean>(focused)), 'does not show where the focus is'],
    [inaccessible !== '', inaccessible],
  ];
  return faults.flatMap(([found, fault]) => (found ? [fault] : []));
}

/** A browser notes each answer that is a refusal. */
const isRefusal = /the server responded with a status of 4/;

async function everyFault(
  width: number,
  colorScheme: 'light' | 'dark',
  barriers: Barriers,
): Promise<Record<string, string[]>> {
  const viewport = { width, height: 900 };
  const context = await (await browser()).newContext({ viewport, colorScheme, locale: 'en' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (!isRefusal.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  const found: Record<string, string[]> = {};
  for (const one of looks) {
    await looksAs(context, one.who);
    const answered = await opened(page, one);
    const faults = [...(await faultsOf(page, one, answered, barriers)), ...said.splice(0)];
    if (faults.length > 0) found[`${one.who}: ${one.what}`] = faults;
  }
  await context.close();
  return found;
}

test('every page is well, whoever looks, on a phone by night and on a desk by day', async () => {
  const [phone, desk] = await Promise.all([
    everyFault(390, 'dark', everyRule),
    everyFault(1280, 'light', contrast),
  ]);
  expect({ phone, desk }).toEqual({ phone: {}, desk: {} });
}, 240_000);

test('the summary of what is to be mended has the focus, wherever on the page it stands', async () => {
  const context = await (await browser()).newContext({ viewport: { width: 390, height: 700 } });
  const page = await context.newPage();
  await opened(page, { what: '', who: 'nobody', path: site.answerPath('cippec'), sent: 'once' });
  const summary = page.getByRole('alert');
  // A browser gives the focus with the first picture of the page, which can come after the page itself.
  await page.locator('[role=alert]:focus').waitFor();
  expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('alert');
  expect((await summary.boundingBox())?.y).toBeLessThan(700);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#field-choices');
  await context.close();
}, 30_000);

test('without a script and without a mouse, a letter goes from the desk to the committee', async () => {
  const context = await (await browser()).newContext({ javaScriptEnabled: false });
  await looksAs(context, 'the Support Unit');
  const page = await context.newPage();
  await page.goto(`${served.open.url}/desk`);
  await page.getByRole('link', { name: 'Declare the letter complete' }).press('Enter');
  await page.waitForURL('**/act/bank-of-the-morning/letter.declaredComplete');
  await page.getByRole('button', { name: 'Declare the letter complete' }).press('Enter');
  await page.waitForURL('**/cases/bank-of-the-morning?recorded=*');
  expect(await page.getByRole('status').first().textContent()).toMatch(/event 2/);
  await context.close();
}, 30_000);
