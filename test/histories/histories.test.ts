// Histories: what past versions of the host wrote must replay under this one, without a server. Beside each recorded history
// stands its trace: the same events through the machine, with the state, the deadlines and the effects they led to, since a
// replay alone does not notice a changed delay, a renamed state or a changed parameter.
// RECORD_HISTORIES=1 records them anew for the next run to test, and UPDATE_GOLDEN=1 writes the traces anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { begin, step } from '../../machines/engine/step.ts';
import type { AcceptedEvent } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { recordAll } from '../support/recordHistories.ts';
import { bundlePath } from '../support/workflowBundle.ts';

const file = (name: string) => join(__dirname, name);
const recorded = () => readdirSync(__dirname).filter((name) => name.endsWith('.history.json'));

beforeAll(async () => {
  if (process.env['RECORD_HISTORIES']) await recordAll(__dirname);
}, 120_000);

test('there are recorded histories of the present version', () => {
  expect(recorded().filter((name) => name.includes(`.v${kit.version}.`)).length).toBeGreaterThanOrEqual(3);
});

test.each(recorded())('%s replays', async (name) => {
  const history: unknown = JSON.parse(readFileSync(file(name), 'utf8'));
  await Worker.runReplayHistory({ workflowBundle: { codePath: bundlePath() } }, history, `partnership/replayed`);
}, 30_000);

test.each(recorded().filter((name) => !name.includes('after-roll-over')))('%s leads to the same states, deadlines and effects', (name) => {
  const events = JSON.parse(readFileSync(file(name.replace('.history.', '.events.')), 'utf8')) as AcceptedEvent[];
  let snapshot = begin(kit);
  const lines = events.map((event) => {
    const next = step(kit, snapshot, event);
    expect(next.taken).toBe(true);
    snapshot = next.snapshot;
    const { state, deadlines } = read(kit, snapshot);
    const due = deadlines.map((one) => `  due ${one.event} at ${one.at}`);
    const effects = next.effects.map((one) => `  effect ${one.type} ${JSON.stringify(one.params)}`);
    return [`${event.at} ${event.type} by ${event.by.id} -> ${state}`, ...due, ...effects].join('\n');
  });
  const trace = `${lines.join('\n')}\n`;
  const golden = file(name.replace('.history.json', '.trace.txt'));
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, trace);
  expect(trace).toBe(readFileSync(golden, 'utf8'));
});
