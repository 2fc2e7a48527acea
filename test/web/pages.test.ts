// What people read on the pages: the official list, a partner, the cases and the mailbox of a local installation.
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from '../../web/app.tsx';
import { openWebOffice, publicUrl, type WebOffice } from './office.ts';
import { openScene, secrets } from './scene.ts';
import { page, words } from './words.ts';

let office: WebOffice;
let open: Hono;
let local: Hono;

beforeAll(async () => {
  office = await openScene();
  const { register, mail } = office;
  open = createApp({ register, publicUrl, embedded: false });
  local = createApp({ register, mailbox: mail, publicUrl, embedded: true });
}, 120_000);

describe('the official list', () => {
  test('names every partner with its status and dates, by name', async () => {
    const list = await words(open, '/');
    expect(list).toContain('3 organizations: 1 active, 1 suspended, 1 former.');
    const order = [
      'Banco de Integración del Sur',
      'Inter-Regional Development Bank',
      'Organisation of River States',
    ];
    const places = order.map((name) => list.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(list).toMatch(/Inter-Regional Development Bank Status Active since 27 March 2025/);
    expect(list).toMatch(/Organisation of River States Status Suspended since 20 May 2026/);
    expect(list).toMatch(/Banco de Integración del Sur Status Former since 4 September 2025/);
  });

  test('gives each instant in a form that programs read', async () => {
    expect(await page(open, '/')).toContain('<time datetime="2025-03-27T16:20:00.000Z">27 March 2025</time>');
  });

  test('is there for programs, with all that the command line tells and more', async () => {
    const response = await open.request('/api/partners');
    const partners = (await response.json()) as object[];
    expect(partners).toHaveLength(3);
    expect(partners[1]).toEqual({
      slug: 'irdb',
      name: 'Inter-Regional Development Bank',
      status: 'active',
      since: '2025-03-27T16:20:00.000Z',
      statusSince: '2025-03-27T16:20:00.000Z',
      url: `${publicUrl}/partners/irdb`,
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('shows nothing of letters that are still on their way', async () => {
    expect(await page(open, '/')).not.toMatch(/Bank for Islands|Union of Ports/);
    expect((await open.request('/partners/union-of-ports')).status).toBe(404);
  });
});

describe('a partner’s page', () => {
  test('says its status, since when, and when the next yearly review opens', async () => {
    const partner = await words(open, '/partners/irdb');
    expect(partner).toContain('Status Active since 27 March 2025, 16:20:00 UTC');
    expect(partner).toContain('Partner since 27 March 2025, 16:20:00 UTC');
    expect(partner).toContain(
      'opens 26 January 2027, 16:20:00 UTC before the anniversary, 27 March 2027, 16:20:00 UTC',
    );
  });

  test('says of a suspended and of a former partner that no review is planned', async () => {
    expect(await words(open, '/partners/organisation-of-river-states')).toContain(
      'Next yearly review none while suspended; reinstatement keeps the anniversary',
    );
    const former = await words(open, '/partners/banco-del-sur');
    expect(former).toContain('Next yearly review none is planned');
    expect(former).toContain('Earlier Active from 8 August 2025, 10:00:00 UTC');
  });

  test('shows both letters to read', async () => {
    const partner = await page(open, '/partners/irdb');
    expect(partner).toContain('<p dir="auto">Dear Co-Chairs,</p>');
    expect(partner).toMatch(/<ul><li dir="auto">The countries we work in/);
    expect(partner).toMatch(/With kind regards,<br\/>Vice-President/);
    expect(partner).toContain('<h4>Letter of acceptance</h4>');
    expect(partner).toMatch(/<li dir="auto">Your letter of intent and this acceptance are posted/);
    expect(await words(open, '/partners/irdb')).toContain(
      'Signed by the Co-Chairs in office Co-Chair, government Signed 27 March 2025, 16:20:00 UTC Co-Chair, civil society Signed 27 March 2025',
    );
  });

  test.each(['letter.txt', 'acceptance.txt', 'record.json'])(
    'names the hash of %s, and the exact text behind it has that hash',
    async (file) => {
      const text = Buffer.from(await (await open.request(`/partners/irdb/${file}`)).arrayBuffer());
      const hash = createHash('sha256').update(text).digest('hex');
      const partner = await page(open, '/partners/irdb');
      expect(partner).toContain(`<code class="hash">${hash}</code>`);
      expect(partner).toContain(`curl -sL ${publicUrl}/partners/irdb/${file} | sha256sum`);
    },
  );

  test('tells what happened, by which role and under which clause', async () => {
    const partner = await words(open, '/partners/irdb');
    expect(partner).toContain(
      '4 March 2025, 09:15:00 UTC A letter of intent arrives and is recorded, with its hash. by the Support Unit LOI-1',
    );
    expect(partner).toContain(
      '10 March 2025 A seat objects. It blocks: the clock stops until the objection is settled. by a Steering Committee seat SC-2',
    );
    expect(partner).toContain(
      'The window closes absent any objections: the silence of those who were reached is consent. by the clock SC-2',
    );
    expect(partner).toContain(
      'The last Co-Chair office signs: the formal letter of acceptance goes out. by a Co-Chair SC-3',
    );
  });

  test('never shows what seats said beside an objection, who objected, who spoke, addresses or where to write', async () => {
    for (const slug of ['irdb', 'organisation-of-river-states', 'banco-del-sur']) {
      const partner = await page(open, `/partners/${slug}`);
      expect(partner).not.toContain(secrets.withdrawal);
      expect(partner).not.toContain('Its reports did not come');
      expect(partner).not.toContain('Our mandate has changed');
      expect(partner).not.toMatch(/twaweza|brazil|fundar/i);
      expect(partner).not.toMatch(/[\w.]+@[\w.]+/);
    }
  });

  test.each([
    ['irdb', 'Active'],
    ['organisation-of-river-states', 'Suspended'],
    ['banco-del-sur', 'Ended'],
  ])('draws the statechart of %s with the stage "%s" marked, and says so in words', async (slug, stage) => {
    const partner = await page(open, `/partners/${slug}`);
    const current = [...partner.matchAll(/<g class="node [^"]*current">[\s\S]*?<text[^>]*>([^<]*)</g)];
    expect(current.map(([, text]) => text)).toEqual([stage]);
    expect(partner).toContain(`aria-label="The life of a partnership, drawn as a diagram. Now: ${stage}."`);
  });
});

describe('the cases of a local installation', () => {
  test('are all listed, with stage, who is waited on and the next deadline', async () => {
    const cases = await words(local, '/cases');
    expect(cases).toContain('5 cases');
    expect(cases).toMatch(
      /Union of Ports union-of-ports Stage Committee review Waited on brazil, indonesia, twaweza, fundar Next deadline \d+ June 2026/,
    );
    expect(cases).toMatch(
      /Bank for Islands bank-for-islands Stage Intake Waited on the organization’s contact/,
    );
  });

  test('say what is possible now, and by whom', async () => {
    const one = await words(local, '/cases/union-of-ports');
    expect(one).toContain(
      'A seat objects. It blocks: the clock stops until the objection is settled. Or: A seat objects. By the policy it takes more objections of this constituency to block: it is recorded. By whom Steering Committee seat Event objection.raised',
    );
  });

  test('say what happens if nobody acts, step by step', async () => {
    const one = await words(local, '/cases/union-of-ports');
    const foreseen = one.slice(one.indexOf('If nobody acts'), one.indexOf('Where it stands'));
    expect(foreseen).toContain(
      '17 June 2026, 11:59:59 UTC (the end of 16 June 2026 anywhere on earth) The window closes absent any objections',
    );
    expect(foreseen).toContain('It is then at: Acceptance.');
    const suspended = await words(local, '/cases/organisation-of-river-states');
    expect(suspended).toContain('Nothing happens by itself. The case waits on the Support Unit');
    const over = await words(local, '/cases/banco-del-sur');
    expect(over).toContain('The case has ended; nothing more happens in it.');
    expect(over).toContain('Nothing that people do.');
  });

  test('keep the whole history, with who said what', async () => {
    const one = await words(local, '/cases/irdb/history');
    expect(one).toContain(`by a Steering Committee seat (${secrets.objector}) SC-2`);
    expect(one).toContain(secrets.reason);
    expect(one).toContain('A seat takes a position other than an objection');
  });

  test('name each mail, with a link to it in the mailbox', async () => {
    const one = await page(local, '/cases/union-of-ports/mail');
    const links = [...one.matchAll(/href="(\/mailbox\/[^"]+)"/g)].map(([, href]) => href ?? '');
    expect(links).toHaveLength(5);
    expect(await words(local, links[0] ?? '')).toContain('Union of Ports');
  });

  test('draw the current stage with the current state marked', async () => {
    const one = await page(local, '/cases/union-of-ports');
    expect(one.match(/<g class="node [^"]*current">/g)).toHaveLength(1);
    expect(one).toContain('Now: Letter of intent: open for objections.');
  });
});

describe('the mailbox of a local installation', () => {
  test('shows the newest first', async () => {
    const mailbox = await page(local, '/mailbox');
    const shown = [...mailbox.matchAll(/href="\/mailbox\/([^"/]+)"/g)].map(([, id]) => id);
    const caught = (await office.mail.messages()).map(({ id }) => id).toReversed();
    expect(shown).toEqual(caught.slice(0, 100));
  });

  test('finds by recipient, by case, and by both', async () => {
    const rows = async (query: string) =>
      (await page(local, `/mailbox?${query}`)).match(/<th scope="row"/g)?.length ?? 0;
    const all = await office.mail.messages();
    const toBrazil = all.filter(({ to }) => to.some((one) => one.startsWith('brazil')));
    expect(await rows('to=BRAZIL')).toBe(toBrazil.length);
    expect(await rows('case=union-of-ports')).toBe(5);
    expect(await rows('case=union-of-ports&to=brazil')).toBe(1);
  });

  test('keeps what was looked for in the form, and says when nothing is found', async () => {
    const mailbox = await page(local, '/mailbox?to=%22%3E%3Cb%3E&case=nowhere');
    expect(mailbox).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(mailbox).toContain('No message matches.');
    expect(mailbox).toContain('<a href="/mailbox">Show all of them</a>');
  });

  test('turns its pages', async () => {
    const mailbox = await page(local, '/mailbox?page=2');
    const total = (await office.mail.messages()).length;
    if (total > 100) expect(mailbox).toContain('href="/mailbox?to=&amp;case=&amp;page=1"');
    expect((await local.request('/mailbox?page=-1')).status).toBe(200);
    expect((await local.request('/mailbox?page=999999')).status).toBe(200);
  });

  test('shows a message with its headers, its text and both of its clocks', async () => {
    const { id } = (await office.mail.messages()).at(-1) ?? { id: '' };
    const message = await words(local, `/mailbox/${id}`);
    expect(message).toContain('Dated 3 June 2026, 10:00:00 UTC on the case’s clock');
    expect(message).toMatch(/Caught \d+ \w+ \d{4}, [\d:]{8} UTC on this machine’s clock/);
    expect(message).toContain('auto-submitted auto-generated');
    expect(message).toContain('Silence is consent.');
  });
});

describe('an empty register', () => {
  test('says on each page what will be there', async () => {
    const { register, mail } = await openWebOffice();
    const empty = createApp({ register, mailbox: mail, publicUrl, embedded: true });
    expect(await words(empty, '/')).toMatch(/No organization is on the list yet An organization joins when/);
    expect(await words(empty, '/cases')).toMatch(/No letter has arrived yet/);
    expect(await words(empty, '/mailbox')).toMatch(/No mail was sent yet/);
    expect(await (await empty.request('/api/partners')).json()).toEqual([]);
  }, 30_000);
});
