// `npm run bench`: whole lives of a letter per second, Assent's host against the same steps written by hand, in turns on the
// same server. In: --lives N (per round), --rounds N. Out: the figures as text, or as one JSON line with --json.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { openDesk, type Desk } from '../client/desk.ts';
import { readLetterFile, type LetterFile } from '../client/letterFile.ts';
import { roster as rosterSchema } from '../domain/roster.ts';
import { startTemporal } from '../embedded/temporal/server.ts';
import { bundleWorkflows, startWorker } from '../worker/worker.ts';
import { instantActivities } from './activities.ts';
import { live } from './life.ts';

const drivers = 16;
const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns lives per second */
async function race(desk: Desk, kind: string, file: LetterFile, lives: number): Promise<number> {
  let left = lives;
  const began = performance.now();
  const drive = async () => {
    while (left > 0) {
      left -= 1;
      await live(desk, kind, file, false);
    }
  };
  await Promise.all(Array.from({ length: drivers }, drive));
  return lives / ((performance.now() - began) / 1000);
}

/** @returns how much the process grows per case that stays in memory, in bytes */
async function residentPerCase(desk: Desk, file: LetterFile): Promise<number> {
  const cases = 200;
  const before = process.memoryUsage().rss;
  await race(desk, 'partnership', file, cases);
  return (process.memoryUsage().rss - before) / cases;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lives: { type: 'string', default: '96' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'assent-bench-'));
  const progress = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const server = await startTemporal({ folder, logFile: join(folder, 'temporal.log'), progress });
  const temporal = { address: server.address, namespace: server.namespace, taskQueue: 'bench' };
  const roster = rosterSchema.parse(parse(await readFile(from('../examples/roster.yaml'), 'utf8')));
  const file = readLetterFile(await readFile(from('../examples/letters/complete.md')));
  const workflowBundle = await bundleWorkflows(from('./workflows.ts'));
  const activities = instantActivities(roster) as never;
  const worker = await startWorker({ temporal, activities, workflowBundle, cachedWorkflows: 5_000 });
  const desk = await openDesk(temporal);
  try {
    await race(desk, 'partnership', file, drivers);
    await race(desk, 'bare', file, drivers);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      ours.push(await race(desk, 'partnership', file, Number(values.lives)));
      bare.push(await race(desk, 'bare', file, Number(values.lives)));
      progress(`round ${round}: Assent ${ours.at(-1)?.toFixed(1)}/s, bare ${bare.at(-1)?.toFixed(1)}/s`);
    }
    const cached = await residentPerCase(desk, file);
    const ratios = ours.map((value, index) => value / (bare[index] ?? 1));
    const one = await live(desk, 'partnership', file, true);
    const other = await live(desk, 'bare', file, true);
    const figures = {
      livesPerSecond: { assent: median(ours), bare: median(bare) },
      ratio: median(ratios),
      ratios,
      historyEventsPerLife: { assent: one.history, bare: other.history },
      historyEventsPerPosition: one.historyAfterPosition - one.historyBeforePosition,
      cachedWorkflowKilobytes: Math.round(cached / 1024),
      windowMs: Math.round(one.windowMs),
    };
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : report(figures));
  } finally {
    await desk.close();
    await worker.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function report(figures: {
  livesPerSecond: { assent: number; bare: number };
  ratio: number;
  ratios: number[];
  historyEventsPerLife: { assent: number; bare: number };
  historyEventsPerPosition: number;
  cachedWorkflowKilobytes: number;
  windowMs: number;
}): string {
  const { livesPerSecond: lives, historyEventsPerLife: events } = figures;
  return [
    `lives per second        Assent ${lives.assent.toFixed(1)}   bare ${lives.bare.toFixed(1)}   (medians, ${drivers} drivers)`,
    `ratio                   ${figures.ratio.toFixed(2)}   (rounds: ${figures.ratios.map((one) => one.toFixed(2)).join(', ')})`,
    `history events per life Assent ${events.assent}   bare ${events.bare}`,
    `history events per position  ${figures.historyEventsPerPosition}`,
    `memory per cached workflow   about ${figures.cachedWorkflowKilobytes} kB of resident memory`,
    `a window of 14 days passes in ${figures.windowMs} ms`,
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
