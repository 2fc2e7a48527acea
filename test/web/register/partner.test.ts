// A partner's page and its JSON (SC-4, SC-5, SC-6): the outcome of each yearly review, the year as a ring, the past, a new name.
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from '../../../web/app.tsx';
import { serve } from '../../../web/serve.ts';
import type { WebOffice } from '../office.ts';
import { page, section, words } from '../words.ts';
import { inside, now, openRegisterScene } from './open.ts';

// The first PDF of a process takes seconds on a machine that is busy with other tests.
jest.setTimeout(30_000);

let app: Hono;
let office: WebOffice;
beforeAll(async () => {
  ({ app, office } = await openRegisterScene());
}, 120_000);

const json = async (path: string) => (await (await app.request(path)).json()) as Record<string, unknown>;

describe('the yearly reviews', () => {
  test('stand in a table with outcome, conditions, decision and dates, the newest first', async () => {
    const reviews = await section(app, '/partners/council-of-meadows', 'reviews');
    expect(reviews).toMatch(
      /Year 2 Outcome Continues absent any objections Conditions none Decision none was needed/,
    );
    expect(reviews).toContain(
      'Year 1 Outcome Continues with conditions by a recorded decision Conditions A report, to be sent to [mailbox removed] by 30 June 2025',
    );
    expect(reviews).toContain(
      'Decision SC/2025/3 15 January 2025 Opened 30 December 2024 Concluded 20 January 2025',
    );
    expect(reviews.indexOf('Year 2')).toBeLessThan(reviews.indexOf('Year 1'));
  });

  test('are told to programs in the same way', async () => {
    expect((await json('/api/partners/council-of-meadows'))['reviews']).toMatchObject([
      {
        year: 1,
        outcome: 'continueWithConditions',
        how: 'decision',
        conditions: [{ due: '2025-06-30' }, { text: '=2+5 countries are named', due: '2025-09-30' }],
        decision: { reference: 'SC/2025/3', date: '2025-01-15' },
      },
      { year: 2, outcome: 'continue', how: 'silence', conditions: [], decision: null },
    ]);
  });

  test('that suspended a partner, too', async () => {
    expect(await section(app, '/partners/organisation-of-river-states', 'reviews')).toContain(
      'Suspended by a recorded decision',
    );
  });

  test('are not spoken of before there is one', async () => {
    expect(await page(app, '/partners/union-of-sands')).not.toContain('Yearly reviews');
  });

  test('show no reason, no person and no mailbox, on no public address', async () => {
    for (const path of [
      '/partners/council-of-meadows',
      '/api/partners/council-of-meadows',
      '/feeds/changes.atom',
      '/feeds/reviews.ics',
    ]) {
      const text = await page(app, path);
      for (const secret of Object.values(inside)) expect(text).not.toContain(secret);
    }
  });
});

describe('the year as a ring', () => {
  test('says in words where the partnership stands in its year', async () => {
    const standing = await words(app, '/partners/irdb');
    expect(standing).toContain(
      'Year 2 of the partnership, from 27 March 2026 to the anniversary on 27 March 2027 (the top of the ring): 124 days left. Its review opens on 26 January 2027, 60 days before (the outer arc).',
    );
    expect(await page(app, '/partners/irdb')).toContain('role="img" aria-labelledby="year-in-words"');
  });

  test('keeps 28 February for a partnership of 29 February', async () => {
    expect(await words(app, '/partners/council-of-meadows')).toContain(
      'from 28 February 2026 to the anniversary on 28 February 2027',
    );
  });

  test('opens no review while suspended, and is not there for a former partner', async () => {
    expect(await words(app, '/partners/organisation-of-river-states')).toContain(
      'No review opens while it is suspended',
    );
    expect(await page(app, '/partners/banco-del-sur')).not.toContain('class="year"');
  });
});

describe('as of a day of the past', () => {
  test('the page shows what was known then, says so, and leads back', async () => {
    const html = await page(app, '/partners/organisation-of-river-states?asOf=2026-01-15');
    expect(html).toContain(
      '<a href="/partners/organisation-of-river-states">Show the partner as it stands now</a>',
    );
    const then = await words(app, '/partners/organisation-of-river-states?asOf=2026-01-15');
    expect(then).toContain('As of 15 January 2026.');
    expect(then).toContain('Status Active since 4 July 2025');
    expect(then).not.toMatch(/suspends the partnership|Yearly reviews|Where it stands/);
    expect(then).toContain('Year 1 of the partnership');
    expect(html).toContain(
      '<link rel="canonical" href="https://register.example.org/partners/organisation-of-river-states"/>',
    );
  });

  test('an organization that was not listed then has no page of that day, and says where it has', async () => {
    const answer = await app.request('/partners/irdb?asOf=2025-01-01');
    expect(answer.status).toBe(404);
    const text = await answer.text();
    expect(text).toContain(
      'was not on the official list. Its partnership began on <time datetime="2025-03-27T16:20:00.000Z">27 March 2025',
    );
    expect(text).toContain('<a href="/?asOf=2025-01-01">the list as it stood on that day</a>');
  });

  test('a day that is none is answered kindly', async () => {
    const answer = await app.request('/partners/irdb?asOf=31.12.2025');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('“31.12.2025” is no day of the calendar.');
  });
});

describe('an organization with a new name', () => {
  test.each([
    '/partners/union-of-dunes',
    '/partners/union-of-dunes?asOf=2026-10-01',
    '/partners/union-of-dunes/letter.txt',
    '/partners/union-of-dunes/record.json',
    '/partners/union-of-dunes/acceptance.pdf',
    '/partners/union-of-dunes/reviews.ics',
    '/api/partners/union-of-dunes',
  ])('%s leads to its present address for good', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(301);
    const present = path.replace('union-of-dunes', 'union-of-sands');
    expect(answer.headers.get('location')).toBe(present);
    expect((await app.request(present)).status).toBe(200);
  });

  test('shows the name that it had, and until when', async () => {
    expect(await words(app, '/partners/union-of-sands')).toContain(
      'Formerly Union Of Dunes until 1 September 2026',
    );
    expect((await json('/api/partners/union-of-sands'))['formerNames']).toEqual([
      { name: 'Union Of Dunes', until: '2026-09-01T10:00:00.000Z' },
    ]);
  });

  test('has been a partner since the same day, with the same status', async () => {
    expect(await json('/api/partners/union-of-sands')).toMatchObject({
      since: '2026-07-09T09:00:00.000Z',
      statusSince: '2026-07-09T09:00:00.000Z',
      statuses: [{ status: 'active' }],
    });
  });

  test('is on the list once', async () => {
    const list = (await (await app.request('/api/partners')).json()) as { name: string }[];
    expect(list.filter(({ name }) => name.startsWith('Union')).map(({ name }) => name)).toEqual([
      'Union of Sands',
    ]);
  });
});

describe('the hash of a published text', () => {
  test('is what the command on the page prints, of what is downloaded from where it points', async () => {
    const served = await serve({ fetch: (request) => app.fetch(request) });
    const publicUrl = served.url;
    app = createApp({ register: office.register, publicUrl, embedded: false, now: () => now });
    const html = await page(app, '/partners/union-of-sands');
    const commands = [...html.matchAll(/<code>(curl [^<]*sha256sum)<\/code>/g)].map(
      ([, command]) => command ?? '',
    );
    const promised = [...html.matchAll(/<code>([0-9a-f]{64} {2}-)<\/code>/g)].map(([, line]) => line);
    expect(commands).toHaveLength(3);
    for (const [index, command] of commands.entries()) {
      const [, url = ''] = /(https?:\S+)/.exec(command) ?? [];
      const text = Buffer.from(await (await fetch(url)).arrayBuffer());
      expect(`${createHash('sha256').update(text).digest('hex')}  -`).toBe(promised[index]);
    }
    await served.stop();
  });
});
