// A whole office in this process, without a server: the real case over a register in memory. What comes of its effects is taken to
// be good: every mail is handed over, every document filed. In: requests at the instants of a clock that the test moves.
// Out: a register that holds the case's log, documents and mails as the host and the activities would have left them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLetterFile } from '../../client/letterFile.ts';
import { actorNamed } from '../../domain/actors.ts';
import { Refused } from '../../domain/errors.ts';
import { days, epoch, instant, plus, type Instant } from '../../domain/instant.ts';
import { slugOf } from '../../domain/organization.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import { officesAsOf, roster as rosterSchema, seatsAsOf, type Roster } from '../../domain/roster.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import type { Reading } from '../../machines/engine/reading.ts';
import { expected } from '../../machines/engine/reading.ts';
import { restore } from '../../machines/engine/step.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { fileDocument, type DocumentKind } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import { appendEvent, type Recording } from '../../register/log.ts';
import { openRegister, type Register } from '../../register/open.ts';
import { outbox } from '../../register/schema.ts';
import { HostedCase, type Turn } from '../../workflows/case.ts';
import type { Fact } from '../../workflows/messages.ts';
import { errandOf, minuteOf, type Errand } from '../../workflows/minute.ts';

type Request = { type: string } & Record<string, unknown>;

export interface QuietOffice {
  readonly register: Register;
  /** Opens a case with the example's letter in the name of an organization. @returns the case */
  submit(organization: string): Promise<string>;
  ask(caseId: string, by: string, request: Request): Promise<void>;
  toNextDeadline(caseId: string): Promise<void>;
  skipDays(caseId: string, count: number): Promise<void>;
  where(caseId: string): Reading;
  snapshot(caseId: string): Snapshot;
  /** How many events the case has. */
  events(caseId: string): number;
  close(): Promise<void>;
}

interface OpenCase {
  hosted: HostedCase;
  now: Instant;
}

const begins = '2026-11-24T09:00:00.000Z';
const example = (path: string) => readFile(join(__dirname, '..', '..', 'examples', path), 'utf8');

/** @param databaseUrl where other processes reach the register; without it, it lives in memory */
export async function openQuietOffice(databaseUrl = 'pglite:'): Promise<QuietOffice> {
  const register = await openRegister(databaseUrl);
  const roster = rosterSchema.parse(parse(await example('roster.yaml')));
  await register.migrate();
  const cases = new Map<string, OpenCase>();

  function caseOf(caseId: string): OpenCase {
    const open = cases.get(caseId);
    if (open === undefined) throw new Error(`${caseId} is not open`);
    return open;
  }

  async function follow(caseId: string, turn: Turn | null): Promise<void> {
    if (turn === null) return;
    const belonging = { workflowId: `partnership/${caseId}`, case: caseId, machine: partnershipKit.name };
    await appendEvent(register, minuteOf(turn, belonging) as Recording);
    for (const { key, effect } of errandOf(turn, belonging).effects) {
      const open = caseOf(caseId);
      await carriedOut(register, errandOf(turn, belonging), key, effect);
      const fact = await factOf(register, roster, caseId, open, effect.type);
      if (fact !== null) await follow(caseId, open.hosted.takeFact(fact, open.now));
    }
  }

  async function moveTo(caseId: string, at: Instant): Promise<void> {
    const open = caseOf(caseId);
    for (let due = open.hosted.takeDue(at); due !== null; due = open.hosted.takeDue(at)) {
      open.now = due.event.at;
      await follow(caseId, due);
    }
    open.now = at;
  }

  const office: QuietOffice = {
    register,
    async submit(organization) {
      const text = (await example('letters/complete.md')).replace(/^( {2}name:).*$/m, `$1 "${organization}"`);
      const { letter, document } = readLetterFile(Buffer.from(text));
      const caseId = slugOf(organization, undefined, 'case');
      cases.set(caseId, { hosted: new HostedCase(caseId, partnershipKit, null), now: begins });
      await office.ask(caseId, 'support-unit', { type: 'letter.submitted', letter, document });
      return caseId;
    },
    async ask(caseId, by, request) {
      const open = caseOf(caseId);
      await moveTo(caseId, plus(open.now, 1_000));
      const asked = { request, by: actorNamed(roster, by, open.now) };
      const refusal = open.hosted.refusal(asked, open.now);
      if (refusal !== null) throw new Refused(refusal);
      await follow(caseId, open.hosted.take(asked, open.now));
    },
    async toNextDeadline(caseId) {
      const [next] = caseOf(caseId).hosted.reading.deadlines;
      if (next === undefined) throw new Error(`${caseId} has no deadline`);
      await moveTo(caseId, instant(epoch(next.at)));
    },
    skipDays: (caseId, count) => moveTo(caseId, plus(caseOf(caseId).now, count * days)),
    where: (caseId) => caseOf(caseId).hosted.reading,
    snapshot: (caseId) => restore(partnershipKit, caseOf(caseId).hosted.carried().snapshot),
    events: (caseId) => caseOf(caseId).hosted.seq,
    close: () => register.close(),
  };
  return office;
}

interface Addressee {
  id: string;
  email: string;
}

/** The mails of one effect, one to each whom its parameters name. */
async function carriedOut(
  register: Register,
  errand: Errand,
  key: string,
  effect: Errand['effects'][number]['effect'],
) {
  const params = effect.params as {
    seats?: Addressee[];
    seat?: Addressee;
    offices?: Addressee[];
    to?: unknown;
    document?: { hash: string; text: string };
  };
  const { case: caseId, at } = errand;
  if (effect.type === 'fileLetter' && params.document !== undefined) {
    await file(register, caseId, 'letter', params.document.text, at);
  }
  const letter = effect.type === 'notifySeats' ? 'reviewNotice' : effect.type;
  const mails = addressees(params).map(({ id, email }) => ({
    key: `${key}/${id}`,
    case: caseId,
    letter,
    recipient: email,
    subject: `${letter} about ${caseId}`,
    messageId: `<${key.replaceAll('/', '.')}.${id}@su.example.org>`,
    at,
    status: 'sent' as const,
    attempts: 1,
    sentAt: at,
  }));
  if (mails.length > 0) await register.db.insert(outbox).values(mails);
}

function addressees(params: {
  seats?: Addressee[];
  seat?: Addressee;
  offices?: Addressee[];
  to?: unknown;
}): Addressee[] {
  const { seats, seat, offices, to } = params;
  if (Array.isArray(to)) return to as Addressee[];
  if (to === 'supportUnit') return [{ id: 'support-unit', email: 'desk@su.example.org' }];
  if (typeof to === 'object' && to !== null)
    return [{ id: 'contact', email: (to as { email: string }).email }];
  return seats ?? offices ?? (seat === undefined ? [] : [seat]);
}

/** What comes of an effect when nothing goes wrong; null where nothing is waited for. */
async function factOf(
  register: Register,
  roster: Roster,
  caseId: string,
  { hosted, now }: OpenCase,
  effect: string,
): Promise<Fact | null> {
  if (effect === 'freezeRoster') {
    const coChairs = officesAsOf(roster, 'coChair', now);
    return {
      type: 'roster.frozen',
      seats: seatsAsOf(roster, now),
      vacant: [],
      coChairs,
      policy: defaultPolicy,
    };
  }
  if (effect === 'draftAcceptance') {
    const hash = await file(register, caseId, 'acceptance', `Letter of acceptance for ${caseId}.`, now);
    return { type: 'acceptance.drafted', offices: officesAsOf(roster, 'coChair', now), hash };
  }
  if (!['notifySeats', 'sendAcceptance', 'publish'].includes(effect)) return null;
  return expected(partnershipKit, restore(partnershipKit, hosted.carried().snapshot));
}

async function file(
  register: Register,
  caseId: string,
  kind: DocumentKind,
  text: string,
  filedAt: Instant,
): Promise<string> {
  const hash = sha256(text);
  const mediaType = kind === 'letter' ? 'text/markdown' : 'text/plain';
  await fileDocument(register, { hash, case: caseId, kind, mediaType, text, filedAt });
  return hash;
}
