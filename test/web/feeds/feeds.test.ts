// The feeds of the register: a spreadsheet, changes to follow, a calendar, what search engines read (SC-4, SC-5, SC-6). Each is read by
// another program than wrote it, where there is one.
import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import { convert } from 'xmlbuilder2';
import { setListing } from '../../../register/partners.ts';
import { publish } from '../../../register/publications.ts';
import { sha256 } from '../../../register/hash.ts';
import { createApp } from '../../../web/app.tsx';
import { openWebOffice, publicUrl, type WebOffice } from '../office.ts';
import { page } from '../words.ts';
import { openRegisterScene, renamedAt } from '../register/open.ts';

let app: Hono;
let office: WebOffice;
beforeAll(async () => {
  ({ app, office } = await openRegisterScene());
}, 120_000);

interface Entry {
  id: string;
  title: string;
  updated: string;
  category: { '@term': string };
  link: { '@href': string };
}
interface Feed {
  id: string;
  updated: string;
  rights: string;
  link: { '@rel': string; '@href': string }[];
  author: { name: string };
  entry: Entry[];
}

const feedOf = async (from: Hono = app) =>
  (convert(await page(from, '/feeds/changes.atom'), { format: 'object' }) as unknown as { feed: Feed }).feed;

describe('the spreadsheet', () => {
  test('holds the same as the JSON, with one line of names', async () => {
    const rows = parse(await page(app, '/api/partners.csv?status=active'), { columns: true }) as object[];
    expect(rows).toEqual(JSON.parse(await page(app, '/api/partners?status=active')));
    expect(await page(app, '/api/partners.csv')).toMatch(/^slug,name,status,since,statusSince,url\r\n/);
  });

  test('is saved under a name that says of which day it is', async () => {
    const { headers } = await app.request('/api/partners.csv?asOf=2026-01-01');
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''partners-2026-01-01.csv");
  });
});

describe('the changes', () => {
  test('are told in sentences, the newest first, with where to read of each', async () => {
    const { entry } = await feedOf();
    expect(entry[0]).toMatchObject({
      title: 'Union Of Dunes is now called Union of Sands',
      updated: renamedAt,
      category: { '@term': 'list' },
      link: { '@href': `${publicUrl}/partners/union-of-sands` },
    });
    const titles = entry.map(({ title }) => title);
    expect(titles).toContain('The partnership with Organisation of River States is suspended');
    expect(titles).toContain('Banco de Integración del Sur is a former partner');
    expect(titles).toContain('Letter of intent of Inter-Regional Development Bank published');
    expect(entry.map(({ updated }) => updated)).toEqual(
      entry
        .map(({ updated }) => updated)
        .toSorted()
        .toReversed(),
    );
  });

  test('say what a feed has to say: who, when, under which licence, where it stands', async () => {
    const feed = await feedOf();
    expect(feed.id).toBe(`${publicUrl}/feeds/changes.atom`);
    expect(feed.updated).toBe(feed.entry[0]?.updated);
    expect(feed.rights).toContain('CC BY 4.0');
    expect(feed.author.name).toBe('Open Government Partnership Support Unit');
    expect(feed.link.map((one) => one['@rel'])).toEqual(['self', 'alternate', 'license']);
  });

  test('each have an id of their own, that stays when an organization takes another name', async () => {
    const before = (await feedOf()).entry.map(({ id }) => id);
    expect(new Set(before).size).toBe(before.length);
    for (const id of before) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    await setListing(office.register, {
      slug: 'union-of-shores',
      case: 'union-of-dunes',
      name: 'Union of Shores',
      status: 'active',
      since: '2026-10-01T10:00:00.000Z',
    });
    const [newest, ...rest] = (await feedOf()).entry;
    expect(newest?.title).toBe('Union of Sands is now called Union of Shores');
    expect(rest.map(({ id }) => id)).toEqual(before);
    expect(rest.find(({ title }) => title.startsWith('Union Of Dunes joined'))?.link['@href']).toBe(
      `${publicUrl}/partners/union-of-shores`,
    );
  });

  test('tell of a correction, and keep the hash of what was there before', async () => {
    const { register } = await openWebOffice();
    const text = (words: string) => ({
      hash: sha256(words),
      title: words,
      text: words,
      mediaType: 'text/plain',
    });
    const since = '2026-01-01T00:00:00.000Z';
    const listing = { slug: 'pact', case: 'pact', name: 'The Pact', status: 'active', since } as const;
    const set = { acceptance: text('Accepted.'), record: null, listing };
    await publish(register, { ...set, letter: text('Frist.'), publishedAt: since });
    await publish(register, { ...set, letter: text('First.'), publishedAt: '2026-02-01T00:00:00.000Z' });
    const own = createApp({ register, publicUrl, embedded: false });
    const titles = (await feedOf(own)).entry.map(({ title }) => title);
    expect(titles[0]).toBe('Letter of intent of The Pact corrected');
    expect(titles).toContain('Letter of intent of The Pact published');
    expect(await page(own, '/feeds/changes.atom')).toContain(sha256('Frist.'));
    const detail = JSON.parse(await page(own, '/api/partners/pact')) as { publications: object[] };
    expect(detail.publications[0]).toMatchObject({
      hash: sha256('First.'),
      replaced: [{ hash: sha256('Frist.') }],
    });
    expect(await page(own, '/partners/pact?asOf=2026-01-15')).toContain(sha256('Frist.'));
  }, 60_000);

  test('an empty register has an empty feed that is well-formed', async () => {
    const { register } = await openWebOffice();
    const feed = await feedOf(createApp({ register, publicUrl, embedded: false }));
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe('1970-01-01T00:00:00.000Z');
  }, 60_000);
});

describe('the calendar', () => {
  const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

  test('has for each partner the day on which its review opens, and the anniversary', async () => {
    const lines = unfolded(await page(app, '/feeds/reviews.ics'));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('SUMMARY:Yearly review opens: Inter-Regional Development Bank');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270126');
    expect(lines).toContain('SUMMARY:Anniversary: Inter-Regional Development Bank');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270327');
    expect(lines.join('\n')).not.toMatch(/Banco de Integración|River States/);
  });

  test('of one partner has its days alone, under the same UIDs, and is the same bytes each time', async () => {
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
    const one = await page(app, '/partners/irdb/reviews.ics');
    expect(uids(one)).toHaveLength(2);
    expect(uids(await page(app, '/feeds/reviews.ics'))).toEqual(expect.arrayContaining(uids(one)));
    expect(await page(app, '/partners/irdb/reviews.ics')).toBe(one);
  });

  test('is text of 75 bytes a line at most, ended as RFC 5545 asks', async () => {
    const text = await page(app, '/feeds/reviews.ics');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('of a partner that is suspended is empty and whole', async () => {
    expect(unfolded(await page(app, '/partners/organisation-of-river-states/reviews.ics'))).not.toContain(
      'BEGIN:VEVENT',
    );
  });
});

describe('search engines', () => {
  test('are told of every page that is public', async () => {
    const map = convert(await page(app, '/sitemap.xml'), { format: 'object' }) as unknown as {
      urlset: { url: { loc: string }[] };
    };
    const places = map.urlset.url.map(({ loc }) => loc);
    expect(places).toEqual(
      expect.arrayContaining([`${publicUrl}/`, `${publicUrl}/data`, `${publicUrl}/partners/irdb`]),
    );
    for (const place of places) expect((await app.request(place.replace(publicUrl, ''))).status).toBe(200);
    expect(await page(app, '/robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
    );
  });

  test('find a title, a description, the address to know it by and the licence on each', async () => {
    const html = await page(app, '/partners/irdb');
    expect(html).toContain('<title>Inter-Regional Development Bank · Assent</title>');
    expect(html).toMatch(
      /<meta name="description" content="Inter-Regional Development Bank, active multilateral partner[^"]+"/,
    );
    expect(html).toContain(`<link rel="canonical" href="${publicUrl}/partners/irdb"/>`);
    expect(html).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>');
    expect(html).toContain('itemtype="https://schema.org/Organization"');
    expect(html).toContain('type="application/atom+xml"');
  });

  test('keep the register, and nothing that is not of it', async () => {
    const noindex = '<meta name="robots" content="noindex"/>';
    for (const path of ['/', '/data', '/partners/irdb']) expect(await page(app, path)).not.toContain(noindex);
    expect(await (await app.request('/nowhere')).text()).toContain(noindex);
  });

  test('stay away from a local installation', async () => {
    const local = createApp({ register: office.register, publicUrl, embedded: true });
    expect(await page(local, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(await page(local, '/partners/irdb')).toContain('<meta name="robots" content="noindex"/>');
  });
});
