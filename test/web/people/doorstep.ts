// The web with people who sign in: real register, courier and mail; only the Temporal host between them is left out. In: how the web is
// opened. Out: browsers that keep their cookies, and the mails that came.
import type { Hono } from 'hono';
import type { Desk } from '../../../client/desk.ts';
import type { CourierOrder } from '../../../domain/courierOrder.ts';
import { instant, type Instant } from '../../../domain/instant.ts';
import { createApp, type Surroundings } from '../../../web/app.tsx';
import { linkSecret, openWebOffice, publicUrl, type WebOffice } from '../office.ts';

export interface Doorstep extends WebOffice {
  app: Hono;
  /** The orders that the web has put, in order. */
  orders: CourierOrder[];
  /** Does something when `span` milliseconds have passed for the web; after it, it is now again. */
  later<T>(span: number, work: () => Promise<T>): Promise<T>;
  /** @param address on the network; one of its own unless told */
  browser(address?: string): Browser;
  /** The addresses of the links to sign in that were mailed to a mailbox, the latest last. */
  linksTo(mailbox: string): Promise<string[]>;
  subjectsTo(mailbox: string): Promise<string[]>;
}

export async function openDoorstep(given: Partial<Surroundings> = {}): Promise<Doorstep> {
  const office = await openWebOffice('full');
  const { activities } = office.open('nobody');
  const orders: CourierOrder[] = [];
  const known = new Set<string>();
  const order: Desk['order'] = async (one, id) => {
    if (known.has(id)) return;
    known.add(id);
    orders.push(one);
    await activities.deliver(one, `courier/${id}`);
  };
  let passed = 0;
  const now = (): Instant => instant(Date.now() + passed);
  const desk = { order } as Desk;
  const { register } = office;
  const app = createApp({ register, desk, linkSecret, publicUrl, embedded: false, now, ...given });
  const mailsTo = async (mailbox: string) =>
    (await office.mail.messages()).filter(({ to }) => to.includes(mailbox));
  return {
    ...office,
    app,
    orders,
    async later(span, work) {
      const before = passed;
      passed += span;
      try {
        return await work();
      } finally {
        passed = before;
      }
    },
    browser: (address) => new Browser(app, given.publicUrl ?? publicUrl, address),
    linksTo: async (mailbox) =>
      (await mailsTo(mailbox)).flatMap(
        ({ text }) => /https?:\S+(\/sign-in\/\S+)/.exec(text ?? '')?.[1] ?? [],
      ),
    subjectsTo: async (mailbox) => (await mailsTo(mailbox)).map(({ subject }) => subject),
  };
}

let browsers = 0;

/** A browser without scripts: it keeps cookies, says where its forms come from, and is somewhere on the network by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` that came, as it came. */
  readonly set: string[] = [];

  constructor(
    readonly app: Hono,
    readonly site: string,
    readonly address = `2001:db8:${(browsers += 1).toString(16)}::1`,
  ) {}

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#asks(path, { headers: this.#with(headers) });
  }

  async post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = { Origin: this.site },
  ): Promise<Response> {
    const body = new URLSearchParams(fields);
    return this.#asks(path, { method: 'POST', body, headers: this.#with(headers) });
  }

  /** What stands on a page, without the markup. */
  async text(path: string, headers: Record<string, string> = {}): Promise<string> {
    return textOf(await this.get(path, headers));
  }

  async #asks(path: string, request: RequestInit): Promise<Response> {
    const connection = { incoming: { socket: { remoteAddress: this.address } } };
    return this.#keeps(await this.app.request(`${this.site}${path}`, request, connection));
  }

  #with(headers: Record<string, string>): Record<string, string> {
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return Cookie === '' ? headers : { ...headers, Cookie };
  }

  #keeps(response: Response): Response {
    for (const one of response.headers.getSetCookie()) {
      this.set.push(one);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

export async function textOf(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
