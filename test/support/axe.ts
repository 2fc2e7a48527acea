// What axe-core has to say against a page. In: a page in a browser, whatever its content security policy. Out: nothing when it finds
// no violation of WCAG 2.2 AA or of its best practices; otherwise the assertion names each rule and the elements that break it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

/** Asserts that the page, as it stands, has no violation. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated by the browser's own hand and not as a script of the page, so the page's policy need not allow it.
  await page.evaluate(source);
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  const told = found.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`),
  }));
  expect(told).toEqual([]);
}
