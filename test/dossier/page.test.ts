// The readable page of a dossier: what a person finds in it, that it is alone, and that nothing in a letter becomes markup.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '../../dossier/files.ts';
import { browser } from '../support/browser.ts';
import { aDossier, newFolder } from './aDossier.ts';

let page: string;
beforeAll(async () => {
  const { files } = await aDossier();
  page = textOf(files.get('index.html') ?? new Uint8Array());
}, 60_000);

test('it opens with the outcome in one sentence', () => {
  expect(page).toContain(
    '<p class="outcome">Approved, no objection standing any more, silence of 21 of 22. The case stands at &quot;Acceptance awaiting signatures&quot;.</p>',
  );
});

test('it loads nothing, runs nothing, and forbids both', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`);
});

test('what a seat wrote stays text', () => {
  expect(page).toContain('Which &lt;b&gt;countries&lt;/b&gt; &amp; regions?');
  expect(page).not.toContain('<b>countries</b>');
});

describe('in a browser', () => {
  test('a person finds every part, with every version of a position, and no request leaves', async () => {
    const path = join(await newFolder(), 'index.html');
    await writeFile(path, page);
    const tab = await (await browser()).newPage({ colorScheme: 'dark' });
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    const errors: string[] = [];
    tab.on('console', (message) => errors.push(message.text()));
    await tab.goto(pathToFileURL(path).href);
    expect(await tab.locator('h2').allTextContents()).toEqual([
      'Review by silence: the letter of intent',
      'What happened',
      'Documents',
      'Who was told',
      'How to verify',
    ]);
    expect(await tab.locator('h3').allTextContents()).toEqual([
      'Government seats',
      'Civil society seats',
      'Objections',
      'Questions',
      'Clock',
    ]);
    const seat = (name: string) =>
      tab.locator('tr', { has: tab.locator('td', { hasText: new RegExp(`^${name}$`) }) });
    expect(await seat('Norway').innerText()).toMatch(
      /Support\s+Support 24 November[\s\S]*Abstention, too late and not counted[\s\S]*On reflection\./,
    );
    expect(await seat('Fundar').innerText()).toMatch(
      /silent[\s\S]*Objection[\s\S]*Too wide\.[\s\S]*Taken back/,
    );
    const events = await tab.locator('ol.timeline > li').allTextContents();
    expect(events.find((text) => text.includes('objection.raised'))).toMatch(/SC-2.*by Fundar/);
    await tab.locator('summary', { hasText: 'Deadline certificate: resumed' }).click();
    expect(await tab.locator('details[open]').innerText()).toMatch(
      /working day 3 of 3[\s\S]*The deadline is 2026-/,
    );
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
    await tab.close();
  }, 60_000);

  test('it fits a phone and prints', async () => {
    const path = join(await newFolder(), 'index.html');
    await writeFile(path, page);
    const tab = await (await browser()).newPage({ viewport: { width: 360, height: 700 } });
    await tab.goto(pathToFileURL(path).href);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const pdf = await tab.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await tab.close();
  }, 60_000);
});
