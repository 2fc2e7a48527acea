// News of a case come to an open page by themselves: after an act, from where the page was left, and until the server stops.
import { serve, type Served } from '../../../web/serve.ts';
import { logHead } from '../../../register/logHead.ts';
import type { HostedDesk } from '../acting/hostedDesk.ts';
import { openSite, seat, underReview, type Site } from '../acting/site.ts';

let site: Site;
let served: Served;
let open: HostedDesk;
beforeAll(async () => {
  site = await openSite();
  open = await site.open('open', 'Council of Fresh News');
  await underReview(open);
  await site.open('other', 'Bank of Other News');
  served = await serve(site.app);
}, 60_000);
afterAll(async () => served?.stop());

const anAct = () => open.ask('open', { type: 'notice.acknowledged', seat: 'brazil' }, seat('brazil'));
const takes = (take: string) =>
  open.ask('open', { type: 'position.taken', seat: 'norway', take }, seat('norway'));

/** A stream of events as a browser reads it. */
async function listen(path: string, headers: Record<string, string> = {}) {
  const ended = new AbortController();
  const response = await fetch(`${served.url}${path}`, { headers, signal: ended.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    /** Reads on until the text holds it; null when the stream ends before. */
    async until(pattern: RegExp): Promise<string | null> {
      for (;;) {
        const found = pattern.exec(text);
        if (found !== null) {
          text = text.slice(found.index + found[0].length);
          return found[0];
        }
        const { done, value = '' } = (await reader?.read()) ?? { done: true };
        if (done) return null;
        text += value;
      }
    },
    stop: () => ended.abort(),
  };
}

test('an event arrives after an act, with the position of the log as its id', async () => {
  const stream = await listen(`/cases/open/live?after=${await logHead(site.register)}`);
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.response.headers.get('cache-control')).toBe('no-store');
  await stream.until(/retry: \d+/);
  await anAct();
  const head = await logHead(site.register);
  expect(await stream.until(/event: changed\ndata: \d+\nid: \d+/)).toBe(
    `event: changed\ndata: ${head}\nid: ${head}`,
  );
  stream.stop();
});

test('whoever comes back hears at once what was missed, and of several events the newest', async () => {
  const left = await logHead(site.register);
  await takes('support');
  await takes('abstain').catch(() => undefined);
  await takes('no-objection');
  const head = await logHead(site.register);
  const stream = await listen('/cases/open/live?after=1', { 'Last-Event-ID': String(left) });
  expect(await stream.until(/id: \d+/)).toBe(`id: ${head}`);
  stream.stop();
});

test('a page hears nothing of other cases; the desk hears of all', async () => {
  const head = await logHead(site.register);
  const other = await listen(`/cases/other/live?after=${head}`);
  const desk = await listen(`/desk/live?after=${head}`);
  await takes('support');
  expect(await desk.until(/id: \d+/)).toBe(`id: ${head + 1}`);
  const changed = { type: 'letter.setAside', ground: 'other', reason: 'Not for us.' };
  await site.cases.get('other')?.ask('other', changed, { role: 'supportUnit', id: 'support-unit' });
  expect(await other.until(/id: \d+/)).toBe(`id: ${head + 2}`);
  for (const stream of [other, desk]) stream.stop();
});

test('a page says where its news come from, and holds the part that is replaced', async () => {
  const html = await (await fetch(`${served.url}/cases/open`)).text();
  expect(html).toContain(`data-live="/cases/open/live?after=${await logHead(site.register)}"`);
  expect(html).toContain('<div data-live-region="">');
  const script = /<script src="(\/assets\/live\.[0-9a-f]{16}\.js)" defer/.exec(html)?.[1] ?? '';
  const asset = await fetch(`${served.url}${script}`);
  expect(asset.headers.get('content-type')).toContain('text/javascript');
  expect(asset.headers.get('cache-control')).toContain('immutable');
});

test('the streams end when the server stops', async () => {
  const own = await serve(site.app);
  const { body } = await fetch(`${own.url}/desk/live`);
  const reader = body?.getReader();
  await reader?.read();
  await own.stop();
  const rest = async () => {
    for (;;) if ((await reader?.read())?.done !== false) return 'ended';
  };
  expect(await rest().catch(() => 'ended')).toBe('ended');
});
