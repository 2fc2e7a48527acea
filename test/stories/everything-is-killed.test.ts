// Story: the worker dies while the notices go out, and the Temporal server dies in the review. Nothing is lost: the same
// end as undisturbed, every seat told, and no mail ever goes out again under another Message-ID (DESIGN: crash).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openDesk, type Desk } from '../../client/desk.ts';
import { fastForward } from '../../client/fastForward.ts';
import { emptyArchive, submitLetter } from '../../client/submitLetter.ts';
import { startInstallation, type Installation } from '../../embedded/installation.ts';
import { pluggedParts } from '../../embedded/plugged.ts';
import { history } from '../../register/cases.ts';
import { verifyLog } from '../../register/log.ts';
import { openRegister, type Register } from '../../register/open.ts';
import { exampleLetter, exampleRoster } from '../support/office.ts';

const supportUnit = { role: 'supportUnit', id: 'support-unit' } as const;

let folder: string;
let installation: Installation;
let desk: Desk;
let register: Register;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-crash-'));
  const { TEMPORAL_ADDRESS: _, ...env } = process.env;
  installation = await startInstallation({ data: join(folder, 'data'), parts: pluggedParts, env });
  const { temporal: address, namespace, taskQueue, database } = installation;
  desk = await openDesk({ address, namespace, taskQueue, patience: 60_000 });
  register = await openRegister(database);
}, 120_000);
afterAll(async () => {
  await register?.close();
  await desk?.close();
  await installation?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function until(holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 60_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > patience) throw new Error('waited in vain');
    await delay(50);
  }
}

test('worker and server are killed in the middle; the letter is approved all the same', async () => {
  const letter = await exampleLetter('complete.md');
  const { case: id } = await submitLetter(desk, emptyArchive, letter, supportUnit);

  const firstNotice = new Promise<void>((resolve) => {
    let count = 0;
    const end = installation.mail.subscribe((mail) => {
      if (/\.brazil@|\.norway@|\.fundar@/.test(mail.messageId ?? '') && (count += 1) === 1) {
        process.kill(installation.workerPid ?? 0, 'SIGKILL');
        end();
        resolve();
      }
    });
  });
  await desk.ask(id, { type: 'letter.declaredComplete' }, supportUnit);
  await firstNotice;
  await until(async () => (await desk.look(id)).state === 'committeeReview.asked.openForObjections');

  const { seats } = await exampleRoster();
  const notices = (await installation.mail.messages()).filter((mail) =>
    seats.some((seat) => mail.to.includes(seat.email)),
  );
  for (const seat of seats) {
    const ids = new Set(notices.filter((mail) => mail.to.includes(seat.email)).map((mail) => mail.messageId));
    expect(ids.size).toBe(1);
  }

  process.kill(installation.temporalPid ?? 0, 'SIGKILL');
  await until(async () => (await desk.look(id)).state === 'committeeReview.asked.openForObjections');
  const { nextDeadline } = await desk.look(id);
  await desk.ask(
    id,
    { type: 'position.taken', seat: 'norway', take: 'support' },
    { role: 'seat', id: 'norway' },
  );
  expect((await desk.look(id)).nextDeadline).toEqual(nextDeadline);

  while ((await desk.look(id)).stage === 'committeeReview') {
    const next = (await desk.look(id)).nextDeadline;
    await fastForward(desk, id, next?.at ?? '');
  }
  for (const office of ['co-chair-government', 'co-chair-civil-society']) {
    await desk.ask(id, { type: 'acceptance.signed', office }, { role: 'coChair', id: office });
  }
  await until(async () => (await desk.look(id)).stage === 'active');

  const log = await history(register, id);
  expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1));
  expect(log.map((entry) => entry.type).filter((type) => type !== 'reminder.due')).toEqual([
    'letter.submitted',
    'letter.declaredComplete',
    'roster.frozen',
    'notices.sent',
    'position.taken',
    'window.closed',
    'acceptance.drafted',
    'acceptance.signed',
    'acceptance.signed',
    'acceptance.delivered',
    'publication.verified',
  ]);
  expect((await verifyLog(register)).faults).toEqual([]);
}, 240_000);
