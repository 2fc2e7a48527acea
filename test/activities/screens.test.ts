// Mails on a phone, by day and by night: each letter, in each language, in a browser. In: one variant of every letter, and those that
// hold the longest and the most awkward text. Out: nothing scrolls sideways at 320 and 390 px, and every word can be told from what is
// behind it (WCAG AA).
import type { Page } from 'playwright-core';
import { asHtml } from '../../activities/typesetting/asHtml.ts';
import { languages } from '../../domain/language.ts';
import { browser } from '../support/browser.ts';
import { illegible } from '../web/legibility.ts';
import { factsIn } from './letterFacts.ts';
import { letterVariants } from './letterVariants.ts';

const asked = ['reviewNotice.awkward', 'reviewNotice.amendedAtLength', 'receipt.incomplete'];

/** The first variant of every letter's file, and what is asked for by name. */
const shown = Object.keys(letterVariants(factsIn('en'))).filter((name, index, names) => {
  const [file = ''] = name.split('.');
  return asked.includes(name) || names.findIndex((one) => one.startsWith(`${file}.`)) === index;
});

let page: Page;
beforeAll(async () => {
  page = await (await browser()).newPage();
}, 60_000);
afterAll(async () => {
  await page?.close();
});

/** What is wider than the window, by its beginning. */
const tooWide = () =>
  page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const inner = [...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline');
    return scrollWidth > clientWidth ? ['the page'] : inner.filter((one) => getComputedStyle(one).position !== 'absolute').map((one) => one.textContent.slice(0, 40));
  })()`);

/** A mail has no ground of its own; the mail program's stands in for it, which follows the device. */
const paintTheGround = () => page.evaluate(`document.documentElement.style.backgroundColor = 'Canvas'`);

describe.each(languages)('in %s', (language) => {
  const letters = letterVariants(factsIn(language));

  test.each(shown)(
    '%s',
    async (name) => {
      const letter = letters[name];
      if (letter === undefined) throw new Error(`${language} lacks ${name}`);
      await page.setContent(asHtml(letter));
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, tooWide: await tooWide() }).toEqual({ width, tooWide: [] });
      }
      await paintTheGround();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ colorScheme, illegible: await illegible(page) }).toEqual({ colorScheme, illegible: [] });
      }
    },
    30_000,
  );
});

test('by night the ground is dark and the words are light, without a colour of ours', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const [ground, words] = await page.evaluate<[string, string]>(`(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  })()`);
  const light = (colour: string) => Number(/\d+/.exec(colour)?.[0]);
  expect(light(ground)).toBeLessThan(64);
  expect(light(words)).toBeGreaterThan(192);
});
