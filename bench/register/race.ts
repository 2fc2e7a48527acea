// How fast the official list answers: 500 partners in a real register, over real HTTP, in turns with a bare Hono page of the same server.
// In: how often each is asked. Out: the medians in milliseconds, as they pass on the wall and as the processor works, their ratios, and
// what the page weighs.
import { Hono } from 'hono';
import { openRegister, type Register } from '../../register/open.ts';
import { setListing } from '../../register/partners.ts';
import { createApp } from '../../web/app.tsx';
import { serve } from '../../web/serve.ts';

export interface Pace {
  /** From the request to the last byte of the answer. */
  wallMs: number;
  /** What asking and answering cost the processor; other programs on the machine do not lengthen it. */
  cpuMs: number;
}

export interface RegisterFigures {
  list: Pace;
  bare: Pace;
  /** The list's median over the bare page's. */
  ratio: { wall: number; cpu: number };
  /** Of the list's page as it is sent without compression. */
  bytes: number;
}

const publicUrl = 'https://register.example.org';
const statuses = ['active', 'active', 'active', 'suspended', 'former'] as const;
const warmUp = 20;

/** @param partners how many are on the list; @param turns how often each page is asked */
export async function raceRegister({
  partners,
  turns,
}: {
  partners: number;
  turns: number;
}): Promise<RegisterFigures> {
  const register = await openRegister('pglite:');
  await register.migrate();
  await fill(register, partners);
  const ours = await serve(createApp({ register, publicUrl, embedded: false }));
  const bare = await serve(
    new Hono().get('/', (c) => c.html('<!doctype html><title>Bare</title><h1>A page</h1>')),
  );
  try {
    const lists: Pace[] = [];
    const others: Pace[] = [];
    for (let turn = -warmUp; turn < turns; turn += 1) {
      const [one, other] = [await ask(ours.url), await ask(bare.url)];
      if (turn >= 0) {
        lists.push(one);
        others.push(other);
      }
    }
    const page = await fetch(ours.url, { headers: { 'Accept-Encoding': 'identity' } });
    const bytes = (await page.arrayBuffer()).byteLength;
    const [list, other] = [medianOf(lists), medianOf(others)];
    const ratio = { wall: list.wallMs / other.wallMs, cpu: list.cpuMs / other.cpuMs };
    return { list, bare: other, ratio, bytes };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    await register.close();
  }
}

async function fill(register: Register, partners: number): Promise<void> {
  for (let number = 1; number <= partners; number += 1) {
    const slug = `inter-regional-development-organization-${number}`;
    const line = { slug, case: slug, name: `Inter-Regional Development Organization ${number}` };
    const status = statuses[number % statuses.length] ?? 'active';
    await setListing(register, { ...line, status: 'active', since: '2026-01-01T10:00:00.000Z' });
    if (status !== 'active')
      await setListing(register, { ...line, status, since: '2026-06-01T10:00:00.000Z' });
  }
}

async function ask(url: string): Promise<Pace> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const response = await fetch(url);
  await response.arrayBuffer();
  const [wallMs, { user, system }] = [performance.now() - began, process.cpuUsage(used)];
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}

function medianOf(paces: readonly Pace[]): Pace {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { wallMs: median(paces.map((one) => one.wallMs)), cpuMs: median(paces.map((one) => one.cpuMs)) };
}
