// A page as a visitor gets it and as it is read. In: the app and an address. Out: its HTML; or its main part without the markup, white
// space folded.
import type { Hono } from 'hono';

export async function page(app: Hono, path: string): Promise<string> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

export function inWords(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:)])/g, '')
    .replaceAll('( ', '(')
    .trim();
}

export async function words(app: Hono, path: string): Promise<string> {
  return inWords(/<main[\s\S]*<\/main>/.exec(await page(app, path))?.[0] ?? '');
}

/** One section of a page, by the id of its heading. */
export async function section(app: Hono, path: string, id: string): Promise<string> {
  const html = await page(app, path);
  const from = html.indexOf(`id="${id}"`);
  if (from === -1) return '';
  const next = html.slice(from + 1).search(/<h[23][ >]/);
  return inWords(`<i ${html.slice(from, next === -1 ? undefined : from + 1 + next)}`);
}
