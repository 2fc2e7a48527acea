// A register filled by real parts: machine, activities, mail catcher; only the Temporal host is left out, because the web
// does not know it. In: requests of people. Out: cases, mails and publications as an installation has them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createActivities, openPost, type Activities } from '../../activities/index.ts';
import { readLetterFile, type LetterFile } from '../../client/letterFile.ts';
import { hours, plus } from '../../domain/instant.ts';
import { clock, post as thePost, type Actor } from '../../domain/roles.ts';
import { roster as rosterSchema, type Roster } from '../../domain/roster.ts';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail/mailCatcher.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { Effect } from '../../machines/effects.ts';
import { read } from '../../machines/engine/reading.ts';
import { begin, keep, step } from '../../machines/engine/step.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { openRegister, type Register } from '../../register/open.ts';
import { loadRoster } from '../../register/rosters.ts';

export const publicUrl = 'https://register.example.org';
export const linkSecret = 'a secret of the tests, long enough to sign links with';

const example = (path: string) => join(__dirname, '..', '..', 'examples', path);

/** A letter of the project's examples, in the name of another organization and changed where that is asked for. */
export async function exampleLetter(
  file: string,
  name?: string,
  change: (text: string) => string = (text) => text,
): Promise<LetterFile> {
  const text = await readFile(example(`letters/${file}`), 'utf8');
  const renamed =
    name === undefined ? text : text.replace(/^( {2}name:).*$/m, () => `  name: ${JSON.stringify(name)}`);
  return readLetterFile(Buffer.from(change(renamed)));
}

export interface WebOffice {
  register: Register;
  mail: MailCatcher;
  /** A case in which nothing has happened yet. */
  open(caseId: string): Life;
}

/**
 * Opened once per test file and closed when its tests are over.
 * @param committee all 22 seats of the example's roster, or four of them, so that a review takes four mails
 */
export async function openWebOffice(committee: 'small' | 'full' = 'small'): Promise<WebOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-web-'));
  const [register, mail, roster] = await Promise.all([
    openRegister('pglite:'),
    startMailCatcher({ folder }),
    rosterOf(committee),
  ]);
  await register.migrate();
  await loadRoster(register, roster, '2025-01-01T00:00:00.000Z');
  const post = openPost(mail.url);
  closing.push(async () => {
    post.close();
    await Promise.all([mail.close(), register.close()]);
    await rm(folder, { recursive: true, force: true });
  });
  const mailFrom = 'OGP Support Unit <desk@su.example.org>';
  const activities = createActivities({ register, post, publicUrl, mailFrom, linkSecret });
  return { register, mail, open: (caseId) => new Life(activities, caseId) };
}

async function rosterOf(committee: 'small' | 'full'): Promise<Roster> {
  const roster = rosterSchema.parse(parse(await readFile(example('roster.yaml'), 'utf8')));
  if (committee === 'full') return roster;
  const kept = ['brazil', 'indonesia', 'fundar', 'twaweza'];
  return { ...roster, seats: roster.seats.filter(({ id }) => kept.includes(id)) };
}

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

export const supportUnit: Actor = { role: 'supportUnit', id: 'support-unit' };
export const contact: Actor = { role: 'contact', id: 'contact' };
export const seat = (id: string): Actor => ({ role: 'seat', id });

/** One case, event by event. */
export class Life {
  #snapshot = begin(partnershipKit);
  #seq = 0;

  constructor(
    readonly activities: Activities,
    readonly caseId: string,
  ) {}

  /** Takes a person's event, records it and carries out what follows. */
  async happens(at: string, by: Actor, type: string, fields: Record<string, unknown> = {}): Promise<void> {
    const { snapshot, effects, taken } = step(partnershipKit, this.#snapshot, { ...fields, type, by, at });
    if (!taken) throw new Error(`${type} is not taken at ${read(partnershipKit, this.#snapshot).state}`);
    this.#snapshot = snapshot;
    this.#seq += 1;
    const { stage, state, waitingOn, deadlines } = read(partnershipKit, snapshot);
    const workflowId = `partnership/${this.caseId}`;
    const subject = partnershipKit.subject(snapshot.context as never);
    await this.activities.record({
      workflowId,
      case: this.caseId,
      machine: partnershipKit.name,
      seq: this.#seq,
      at,
      type,
      by,
      payload: fields,
      ...subject,
      stage,
      state,
      waitingOn,
      nextDeadline: deadlines[0] ?? null,
      snapshot: keep(partnershipKit, snapshot),
    });
    const keyed = effects.map((effect, n) => ({
      key: `${workflowId}/${this.#seq}/${n}`,
      effect: effect as Effect,
    }));
    const { organization } = subject;
    const reports = await this.activities.carryOutPartnership({
      workflowId,
      case: this.caseId,
      organization,
      at,
      effects: keyed,
    });
    for (const { type: reported, ...rest } of reports) await this.happens(at, thePost, reported, rest);
  }

  /** The seats of the review at hand. */
  seats(): string[] {
    return (this.#snapshot.context as PartnershipContext).review?.seats.map(({ id }) => id) ?? [];
  }

  /** Lets the next deadline fall due. */
  async waits(): Promise<string> {
    const [next] = read(partnershipKit, this.#snapshot).deadlines;
    if (next === undefined) throw new Error('no deadline runs');
    await this.happens(next.at, clock, next.event);
    return next.at;
  }

  /** Lets deadlines fall due until the case is in the stage, or in one of the states. */
  async waitsFor(stage: string, ...states: string[]): Promise<void> {
    const here = () => read(partnershipKit, this.#snapshot);
    while (here().stage !== stage && !states.includes(here().state)) await this.waits();
  }

  /** The letter arrives, goes to the committee, and one seat takes the review up. */
  async isReviewed(file: LetterFile, at = file.letter.receivedAt): Promise<void> {
    await this.happens(at, supportUnit, 'letter.submitted', { ...file });
    await this.happens(plus(at, hours), supportUnit, 'letter.declaredComplete');
    await this.isTakenUp(plus(at, 2 * hours));
  }

  /** One seat says that it has read the notice: from then on silence can decide. */
  async isTakenUp(at: string): Promise<void> {
    await this.happens(at, seat('indonesia'), 'notice.acknowledged', { seat: 'indonesia' });
  }

  /** The window closes, both Co-Chairs sign, and the organization is a partner. */
  async becomesPartner(signedAt: string): Promise<void> {
    await this.waitsFor('acceptance');
    for (const office of ['co-chair-government', 'co-chair-civil-society']) {
      await this.happens(signedAt, { role: 'coChair', id: office }, 'acceptance.signed', { office });
    }
  }
}
