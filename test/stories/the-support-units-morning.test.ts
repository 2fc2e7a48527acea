// Story: a morning at the Support Unit's desk. A letter waits, is declared complete from the desk, and the window opens before the
// officer's eyes; a Co-Chair extends it, which the page shows by itself; a decision is entered, and taken back. On a desk, on a phone by the
// keyboard alone, and without scripts.
import type { Page } from 'playwright-core';
import { createApp } from '../../web/app.tsx';
import { serve, type Served } from '../../web/serve.ts';
import { expectAccessible } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import { exampleLetter, linkSecret, openOffice, type Office } from '../support/office.ts';
import { personAt } from '../web/acting/person.ts';

let office: Office;
let app: ReturnType<typeof createApp>;
let web: Served;
beforeAll(async () => {
  office = await openOffice();
  const { register, desk, mail } = office;
  app = createApp({
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

async function atTheDesk(width: 390 | 1280, { scripts = true } = {}): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width, height: 900 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto(`${web.url}/look-as?to=/desk`);
  await page.locator(`main button[value="${office.emailOf('support-unit')}"]`).click();
  await page.waitForURL('**/desk');
  return page;
}

/** The page is as it should be: without a violation, and nothing sticks out. */
async function isWell(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

/** The desk's entry of a case. */
const entryOf = (page: Page, name: string) => page.locator('.desk-item', { hasText: name }).first();

async function arrives(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  return id;
}

const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};

test('a letter is declared complete from the desk, and the page of the case shows by itself what others do', async () => {
  const name = 'Bank of the Early Morning';
  const page = await atTheDesk(1280);
  await page.getByRole('heading', { name: 'Waits on you' }).waitFor();
  const id = await arrives(name);
  // The desk has not been loaded again: the letter came to it.
  await entryOf(page, name).getByRole('link', { name: 'Declare the letter complete' }).waitFor();
  await isWell(page);
  await entryOf(page, name).getByRole('link', { name: 'Declare the letter complete' }).click();
  await page.getByText('The roster of the day is frozen; then every seat on it is asked.').waitFor();
  await isWell(page);
  await press(page, 'Declare the letter complete');
  await page.waitForURL(`**/cases/${id}?recorded=*`);
  await page.getByText(/Recorded as event \d+/).waitFor();

  await page.getByText('Letter of intent: open for objections').first().waitFor({ timeout: 30_000 });
  await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  const extension = { type: 'window.extended', workingDays: 3, reason: 'Two holidays fall into it.' };
  await office.ask(id, 'co-chair-government', extension);
  await page.locator('.timeline', { hasText: 'Two holidays fall into it.' }).waitFor({ timeout: 30_000 });
  await page.getByText(/Brought up to date at/).waitFor();
  await isWell(page);
  await page.context().close();
}, 120_000);

test('on a phone, by the keyboard: a decision is entered, seen to be overtaken while it is written, and taken back', async () => {
  const id = await arrives('Fund for Thinking Again');
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.settle(id);
  const page = await atTheDesk(390);
  await page.goto(`${web.url}/cases/${id}`);
  await page.getByRole('link', { name: 'Enter a decision of the committee' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('The window is extended').focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Working days').fill('5');
  await page.getByLabel('Meeting').fill('12th meeting');
  await office.ask(id, 'norway', { type: 'notice.acknowledged', seat: 'norway' });
  await page.getByText('This case has changed').waitFor({ timeout: 30_000 });
  expect(await page.getByLabel('Meeting').inputValue()).toBe('12th meeting');
  await press(page, 'Preview');
  await page.getByRole('alert').getByText('Date of the decision: a date is needed.').waitFor();
  await isWell(page);
  await page.getByLabel('Date of the decision').fill('2026-03-02');
  await page.getByLabel('Reference').fill('SC/12/3');
  await press(page, 'Preview');
  await page.getByText('the window is extended by 5 working days').waitFor();
  await isWell(page);
  await press(page, 'Enter a decision of the committee');
  await page.getByText(/Recorded as event \d+/).waitFor();
  await isWell(page);
  await page.getByRole('link', { name: 'Undo: discard the decision' }).click();
  await page.getByLabel('Reason').fill('It was the minutes of another case.');
  await press(page, 'Preview');
  await press(page, 'Discard the decision');
  await page.getByText('The decision that was entered is taken back').first().waitFor();
  expect((await office.where(id)).context.review?.pending).toBe(null);
  await page.context().close();
}, 120_000);

test('without scripts the same works: from the desk to a returned letter, with what it lacks', async () => {
  const lacking = await exampleLetter('missing-principle.md', 'Union without Scripts');
  const { case: id } = await office.submit(lacking);
  const page = await atTheDesk(390, { scripts: false });
  await entryOf(page, 'Union without Scripts').getByRole('link', { name: 'Return the letter' }).click();
  await page.getByLabel('Note to the organization').fill('Please say something of PR-6.');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('The contact is told that the letter comes back, and what it lacks: PR-6.').waitFor();
  await page.getByRole('button', { name: 'Change something' }).click();
  expect(await page.getByLabel('Note to the organization').inputValue()).toBe(
    'Please say something of PR-6.',
  );
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Return the letter' }).click();
  await page.getByText(/Recorded as event \d+/).waitFor();
  expect((await office.where(id)).title).toBe('Returned to the organization');
  await page.context().close();
}, 120_000);

test('a form that ended its case shows the same when it is sent again', async () => {
  const id = await arrives('Council of the Last Word');
  const officer = await personAt(app, office.emailOf('support-unit'));
  const path = `/act/${id}/letter.setAside`;
  const filled = { ground: 'other', reason: 'It asks for a loan.', step: 'preview' };
  const preview = await officer.send(path, filled, await officer.open(path));
  const first = await officer.send(path, { step: 'confirm' }, preview);
  expect(first).toMatchObject({ status: 303 });
  await office.settle(id).catch(() => undefined);
  const again = await officer.send(path, { step: 'confirm' }, preview);
  expect(again).toMatchObject({ status: 303, to: first.to });
  expect((await office.history(id)).filter(({ type }) => type === 'letter.setAside')).toHaveLength(1);
}, 60_000);
