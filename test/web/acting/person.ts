// A person at a browser without scripts: signs in, opens pages, and sends the forms that stand on them. In: the app, a mailbox. Out:
// answers with their text.
import type { Hono } from 'hono';

const here = 'http://127.0.0.1:8080';

export interface Seen {
  status: number;
  /** Where the answer leads, where it does. */
  to: string | null;
  html: string;
}

export interface Person {
  open(path: string): Promise<Seen>;
  /** Sends fields to a path; those that stand hidden in `on` go with them. */
  send(path: string, fields: Record<string, string | File>, on?: Seen): Promise<Seen>;
}

/** Somebody who has signed in; without a mailbox, somebody who has not. */
export async function personAt(app: Hono, mailbox?: string): Promise<Person> {
  let cookie = '';
  const seen = async (response: Response): Promise<Seen> => {
    const set = response.headers.get('set-cookie');
    if (set !== null) [cookie = ''] = set.split(';');
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  const headers = () => ({ Cookie: cookie, Origin: here, 'Sec-Fetch-Site': 'same-origin' });
  const person: Person = {
    open: async (path) => seen(await app.request(`${here}${path}`, { headers: headers() })),
    send: async (path, fields, on) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...hiddenIn(on?.html ?? ''), ...fields })) {
        body.set(name, value);
      }
      return seen(await app.request(`${here}${path}`, { method: 'POST', body, headers: headers() }));
    },
  };
  if (mailbox !== undefined) await person.send('/look-as', { mailbox, to: '/' });
  return person;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** The hidden fields of the forms inside a page's `main`, by name. */
export function hiddenIn(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const fields = [...main.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [decoded(name), decoded(value)]));
}

/** The text of a page, without its markup. */
export const textOf = (html: string): string =>
  decoded(html.slice(html.indexOf('<main')).replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
