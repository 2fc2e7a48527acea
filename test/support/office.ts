// A whole office for a story: the shared Temporal server, a worker, a register in memory, a mail catcher and a desk.
// In: nothing, or a roster. Out: verbs in the users' words; everything is real, and closed at the end of the file.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'yaml';
import { createActivities, openPost } from '../../activities/index.ts';
import { openDesk, type Desk } from '../../client/desk.ts';
import { fastForward, timeOf } from '../../client/fastForward.ts';
import { readLetterFile, type LetterFile } from '../../client/letterFile.ts';
import { settle as settleCase } from '../../client/settle.ts';
import { submitLetter, type Submitted } from '../../client/submitLetter.ts';
import { actorNamed } from '../../domain/actors.ts';
import { Refused, type Refusal } from '../../domain/errors.ts';
import { days, instant, plus, type Instant } from '../../domain/instant.ts';
import type { Actor } from '../../domain/roles.ts';
import { roster as rosterSchema, type Roster } from '../../domain/roster.ts';
import type { Mail } from '../../embedded/mail/mail.ts';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail/mailCatcher.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { read, type Reading } from '../../machines/engine/reading.ts';
import { restore } from '../../machines/engine/step.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { history, type HistoryEntry } from '../../register/cases.ts';
import { letterArchive } from '../../register/letterArchive.ts';
import { openRegister, type Register } from '../../register/open.ts';
import { mailOf } from '../../register/outbox.ts';
import { loadRoster } from '../../register/rosters.ts';
import { startWorker, type RunningWorker } from '../../worker/worker.ts';
import { temporalAddress } from './temporalServer.ts';
import { bundlePath } from './workflowBundle.ts';

const example = (path: string) => join(__dirname, '..', '..', 'examples', path);

/**
 * A letter of the project's examples, in the name of an organization of its own so that tests do not meet.
 * @param change what else is different in the file
 */
export async function exampleLetter(
  file: string,
  name?: string,
  change: (text: string) => string = (text) => text,
): Promise<LetterFile> {
  const text = await readFile(example(`letters/${file}`), 'utf8');
  const named = name === undefined ? text : text.replace(/^( {2}name:).*$/m, `$1 "${name}"`);
  return readLetterFile(Buffer.from(change(named)));
}

export async function exampleRoster(): Promise<Roster> {
  return rosterSchema.parse(parse(await readFile(example('roster.yaml'), 'utf8')));
}

/** The same committee reading English by UTC, so that a story quotes mails in one language. */
function allInEnglish(roster: Roster): Roster {
  const seats = roster.seats.map(({ language: _language, zone: _zone, ...seat }) => seat);
  return { ...roster, seats };
}

export interface Office {
  readonly desk: Desk;
  readonly register: Register;
  readonly mail: MailCatcher;
  readonly roster: Roster;
  readonly taskQueue: string;
  /** Who acts, by the id of an office or a seat. */
  as(id: string): Actor;
  submit(letter: LetterFile, by?: string): Promise<Submitted>;
  /** Puts a request to the case, then waits until its effects are carried out. */
  ask(caseId: string, by: string, request: { type: string } & Record<string, unknown>): Promise<void>;
  /** The refusal of a request that must be refused. */
  refused(caseId: string, by: string, request: { type: string } & Record<string, unknown>): Promise<Refusal>;
  /** Waits until nothing of the case is under way. */
  settle(caseId: string): Promise<void>;
  where(caseId: string): Promise<Reading & { context: PartnershipContext }>;
  toNextDeadline(caseId: string): Promise<Instant>;
  skipDays(caseId: string, count: number): Promise<Instant>;
  history(caseId: string): Promise<HistoryEntry[]>;
  /** The mailbox of a seat or an office. */
  emailOf(id: string): string;
  /** The mails that a case's transitions sent to a seat, an office or an address, oldest first. */
  mailTo(whom: string, about: string): Promise<Mail[]>;
  /** The courier's mails about a case, such as receipts, once there are as many as are waited for. */
  courierMailTo(whom: string, about: string, count: number): Promise<Mail[]>;
  /** Ends the worker as it stands, or starts another. */
  stopWorker(): Promise<void>;
  startWorker(): Promise<void>;
  close(): Promise<void>;
}

/** What the links in an office's mails are signed with. */
export const linkSecret = 'a secret of the tests, long enough to sign links with';

export async function openOffice(options: { roster?: Roster; databaseUrl?: string } = {}): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-office-'));
  const taskQueue = `story-${randomUUID()}`;
  const temporal = { address: temporalAddress(), namespace: 'default', taskQueue };
  const [register, mail, desk, roster] = await Promise.all([
    openRegister(options.databaseUrl ?? 'pglite:'),
    startMailCatcher({ folder: join(folder, 'mail') }),
    openDesk({ ...temporal, patience: 30_000 }),
    options.roster ?? exampleRoster().then(allInEnglish),
  ]);
  await register.migrate();
  await loadRoster(register, roster, instant(0));
  const post = openPost(mail.url);
  const activities = createActivities({
    register,
    post,
    publicUrl: 'http://register.example.org',
    mailFrom: 'OGP Support Unit <desk@su.example.org>',
    linkSecret,
    replyDomain: 'su.example.org',
    courier: desk.order,
  });
  const workWith = () =>
    startWorker({ temporal, activities, workflowBundle: { codePath: bundlePath() }, cachedWorkflows: 100 });
  let worker: RunningWorker | undefined = await workWith();

  const as = (id: string) => actorNamed(roster, id, instant(Date.now()));
  const settle = (caseId: string) => settleCase(desk, caseId);
  const office: Office = {
    desk,
    register,
    mail,
    roster,
    taskQueue,
    as,
    settle,
    async submit(letter, by = 'support-unit') {
      const submitted = await submitLetter(desk, letterArchive(register), letter, as(by));
      await settle(submitted.case);
      return submitted;
    },
    async ask(caseId, by, request) {
      await desk.ask(caseId, request, as(by));
      await settle(caseId);
    },
    async refused(caseId, by, request) {
      try {
        await desk.ask(caseId, request, as(by));
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
      throw new Error(`${request.type} was not refused`);
    },
    async where(caseId) {
      const sight = await desk.look(caseId);
      const snapshot = restore(partnershipKit, sight.snapshot);
      return { ...read(partnershipKit, snapshot), context: snapshot.context as PartnershipContext };
    },
    async toNextDeadline(caseId) {
      const { nextDeadline } = await desk.look(caseId);
      if (nextDeadline === null) throw new Error(`${caseId} has no deadline`);
      return fastForward(desk, caseId, nextDeadline.at);
    },
    async skipDays(caseId, count) {
      return fastForward(desk, caseId, plus(await timeOf(desk, caseId), count * days));
    },
    history: (caseId) => history(register, caseId),
    emailOf(id) {
      const { seats, offices } = roster;
      const email = [...offices, ...seats].find((one) => one.id === id)?.email;
      if (email === undefined) throw new Error(`${id} has no mailbox on the roster`);
      return email;
    },
    async mailTo(whom, about) {
      const address = whom.includes('@') ? whom : office.emailOf(whom);
      const all = await mail.messages();
      return all.filter(
        (one) => one.to.includes(address) && one.messageId?.startsWith(`<partnership.${about}.`),
      );
    },
    async courierMailTo(whom, about, count) {
      const address = whom.includes('@') ? whom : office.emailOf(whom);
      const deadline = Date.now() + 20_000;
      for (;;) {
        const mails = await Promise.all([mail.messages(), mailOf(register, about)]).then(([all, rows]) => {
          const ids = rows.filter(({ key }) => key.startsWith('courier/')).map(({ messageId }) => messageId);
          return all.filter((one) => one.to.includes(address) && ids.includes(one.messageId ?? ''));
        });
        if (mails.length >= count) return mails;
        if (Date.now() > deadline)
          throw new Error(`${whom} has ${mails.length} of ${count} mails of the courier`);
        await delay(50);
      }
    },
    async stopWorker() {
      await worker?.stop();
      worker = undefined;
    },
    async startWorker() {
      worker ??= await workWith();
    },
    async close() {
      await office.stopWorker();
      post.close();
      await Promise.all([mail.close(), desk.close(), register.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return office;
}
