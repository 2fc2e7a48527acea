// The whole site with somebody of every kind before it: a register with cases at every place of their lives, people of each role, some of
// whom read French or Spanish. In: nothing. Out: the web as two installations show it, and a browser's cookie for each person.
import type { Hono } from 'hono';
import type { Instant } from '../../domain/instant.ts';
import { answerToken, digestOf } from '../../links/answerLink.ts';
import { loadRoster } from '../../register/rosters.ts';
import { openSession } from '../../register/sessions.ts';
import { createApp, type Surroundings } from '../../web/app.tsx';
import { exampleRoster } from '../support/office.ts';
import { exampleLetter, linkSecret, seat, supportUnit, type WebOffice } from './office.ts';
import { lifeDesk } from './personal/lifeDesk.ts';
import * as reviews from './reviews.ts';
import { openScene } from './scene.ts';

export const present: Instant = '2026-06-10T12:00:00.000Z';

const contactOf = (caseId: string) => `contact@${caseId}.example.org`;

/** Everybody who may look, by their mailbox; null has not signed in. */
export const people = {
  nobody: null,
  'the Support Unit': 'support-unit@secretariat.example.org',
  'a Co-Chair': 'indonesia@committee.example.org',
  'a seat': 'brazil@committee.example.org',
  'a seat that reads French': 'france@committee.example.org',
  'a seat that reads Spanish': 'cippec@committee.example.org',
  'a delegate': 'deputy@committee.example.org',
  'a contact': contactOf('union-of-lenders'),
  'a contact that reads French': contactOf('banque-des-marees'),
  'a contact that reads Spanish': contactOf('fondo-de-los-valles'),
} as const;
export type Who = keyof typeof people;

export interface WholeSite {
  office: WebOffice;
  /** What both installations are opened with. */
  surroundings: Surroundings;
  /** A local installation, where it is said whose eyes one looks through. */
  local: Hono;
  /** The same register on the open network. */
  open: Hono;
  /** The value of the session cookie of somebody who has signed in. */
  cookies: Map<Who, string>;
  /** The path of the page that a seat, or whoever speaks for it, answers on in the open window. */
  answerPath(seatId: string, by?: string): string;
}

export async function openWholeSite(): Promise<WholeSite> {
  const office = await openScene();
  const { register, mail } = office;
  await loadRoster(register, await everyTongue(), '2025-09-15T00:00:00.000Z');
  const lives = [await arrives(office), await signing(office), await returned(office), await reports(office)];
  lives.push(await reviews.openWindow(office, 'council-of-open-windows'));
  lives.push(await reviews.objectionStands(office));
  lives.push(await reviews.inDoubt(office));
  const { desk } = lifeDesk(office, lives, present);
  const order = () => Promise.resolve();
  const surroundings: Surroundings = {
    register,
    desk: { ...desk, order },
    linkSecret,
    publicUrl: 'http://127.0.0.1',
    embedded: false,
    now: () => present,
  };
  const cookies = new Map<Who, string>();
  for (const [who, mailbox] of Object.entries(people)) {
    if (mailbox === null) continue;
    cookies.set(who as Who, await openSession(register, { mailbox, how: 'link' }, present));
  }
  return {
    office,
    cookies,
    surroundings,
    local: createApp({ ...surroundings, mailbox: mail, embedded: true }),
    open: createApp(surroundings),
    answerPath: (seatId, by = seatId) =>
      `/answer/${answerToken(linkSecret, {
        case: 'council-of-open-windows',
        seat: seatId,
        by,
        review: { kind: 'letter', year: 0, round: 1 },
        mailbox: digestOf(`${by === seatId ? by : 'deputy'}@committee.example.org`),
      })}`,
  };
}

/** Six seats, two of which read other languages, and one that somebody else speaks for. */
async function everyTongue() {
  const roster = await exampleRoster();
  const kept = ['brazil', 'indonesia', 'fundar', 'twaweza', 'france', 'cippec'];
  const seats = roster.seats.filter(({ id }) => kept.includes(id));
  const offices = roster.offices.map(({ substitute: _substitute, ...office }) => office);
  const delegate = {
    id: 'fundar-deputy',
    holder: 'Fundar: the deputy',
    email: 'deputy@committee.example.org',
  };
  const delegations = [{ seat: 'fundar', delegate, from: '2025-01-01', until: '2026-12-31' }];
  return { ...roster, seats, offices, delegations };
}

const letterOf = (file: string, caseId: string, name: string, more = '') =>
  exampleLetter(file, name, (text) => text.replace(/^( {4}email: ).*$/m, `$1${contactOf(caseId)}${more}`));

async function arrives(office: WebOffice) {
  const life = office.open('bank-of-the-morning');
  const letter = await letterOf('with-reservation.md', life.caseId, 'Bank of the Morning');
  await life.happens('2026-06-09T09:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  return life;
}

async function signing(office: WebOffice) {
  const life = office.open('union-of-lenders');
  await life.isReviewed(
    await letterOf('complete.md', life.caseId, 'Union of Lenders'),
    '2026-05-12T09:00:00.000Z',
  );
  await life.happens('2026-05-14T09:00:00.000Z', seat('brazil'), 'position.taken', {
    seat: 'brazil',
    take: 'support',
  });
  await life.waitsFor('acceptance');
  return life;
}

async function returned(office: WebOffice) {
  const life = office.open('banque-des-marees');
  const more = '\n    language: fr\n    zone: Europe/Brussels';
  await life.happens('2026-06-02T09:00:00.000Z', supportUnit, 'letter.submitted', {
    ...(await letterOf('missing-principle.md', life.caseId, 'Banque des Marées', more)),
  });
  await life.happens('2026-06-03T09:00:00.000Z', supportUnit, 'letter.returned', {
    note: 'Un principe manque.',
  });
  return life;
}

async function reports(office: WebOffice) {
  const life = office.open('fondo-de-los-valles');
  const more = '\n    language: es\n    zone: America/Bogota';
  await life.isReviewed(
    await letterOf('in-spanish.md', life.caseId, 'Fondo de los Valles', more),
    '2025-07-23T09:00:00.000Z',
  );
  await life.becomesPartner('2025-08-07T16:20:00.000Z');
  await life.waitsFor('yearlyReview');
  return life;
}

/** One look: what is seen, by whom, where, and whether the form on it is sent first, as it stands. */
export interface Look {
  what: string;
  who: Who;
  path: string | ((site: WholeSite) => string);
  /** Which installation; the open one unless told. */
  at?: 'local' | 'open';
  sent?: 'once' | 'twice';
  /** What is filled in before, by the names of the fields; a path of the examples for a file. */
  fill?: Record<string, string>;
  /** 200 unless told. */
  status?: number;
}

const look = (who: Who, what: string, path: Look['path'], more: Partial<Look> = {}): Look => ({
  who,
  what,
  path,
  ...more,
});

const local = { at: 'local' } as const;
const unsaid = { sent: 'once', status: 422 } as const;
const said = (fill: Record<string, string> = {}) => ({ sent: 'once', fill }) as const;
const windows = 'council-of-open-windows';

export const looks: readonly Look[] = [
  look('nobody', 'the official list', '/'),
  look('nobody', 'the list of a day', '/?asOf=2025-09-01&status=active&q=e'),
  look('nobody', 'a search that finds nothing', '/?q=nothing-of-the-kind'),
  look('nobody', 'data and feeds', '/data'),
  look('nobody', 'a partner', '/partners/irdb'),
  look('nobody', 'a former partner', '/partners/banco-del-sur'),
  look('nobody', 'signing in', '/sign-in'),
  look('nobody', 'signing in without a mailbox', '/sign-in', unsaid),
  look('nobody', 'a link that is on its way', '/sign-in/sent'),
  look('nobody', 'a link that leads nowhere', '/sign-in/nowhere', { status: 404 }),
  look('nobody', 'no page', '/nowhere', { status: 404 }),
  look('nobody', 'the list of a local installation', '/', local),
  look('nobody', 'the desk of a local installation', '/desk', local),
  look('nobody', 'choosing whose eyes', '/look-as', local),
  look('nobody', 'the mailbox', '/mailbox', local),
  look('nobody', 'a review to answer', (site) => site.answerPath('brazil')),
  look('nobody', 'an answer that says nothing', (site) => site.answerPath('brazil'), unsaid),
  look('nobody', 'the letter to answer', (site) => `${site.answerPath('brazil')}/letter`),
  look('nobody', 'an answer link of nobody', '/answer/nothing', { status: 404 }),
  look('nobody', 'a review, in French', (site) => site.answerPath('france')),
  look('nobody', 'a review, in Spanish', (site) => site.answerPath('cippec')),
  look('nobody', 'an unclear answer, in Spanish', (site) => site.answerPath('cippec'), unsaid),
  look('nobody', 'a review for a delegate', (site) => site.answerPath('fundar', 'fundar-deputy')),
  look('nobody', 'an answer to confirm', (site) => site.answerPath('twaweza'), said({ choice: 'support' })),
  look(
    'nobody',
    'an objection to confirm, in French',
    (site) => site.answerPath('france'),
    said({ choice: 'objection', 'objection.reason': 'Le second domaine ne nomme aucun pays.' }),
  ),
  look('the Support Unit', 'what waits', '/me'),
  look('the Support Unit', 'the desk', '/desk'),
  look('the Support Unit', 'the desk in a local installation', '/desk', local),
  look('the Support Unit', 'all cases', '/cases'),
  look('the Support Unit', 'cases that were searched', '/cases?q=nothing-of-the-kind'),
  look('the Support Unit', 'a letter that came', '/cases/bank-of-the-morning'),
  look('the Support Unit', 'a letter that went back', '/cases/banque-des-marees'),
  look('the Support Unit', 'an open window', `/cases/${windows}`),
  look('the Support Unit', 'an open window in a local installation', `/cases/${windows}`, local),
  look('the Support Unit', 'the record of it', `/cases/${windows}/record`),
  look('the Support Unit', 'the history of it', `/cases/${windows}/history`),
  look('the Support Unit', 'the mail of it', `/cases/${windows}/mail`),
  look('the Support Unit', 'a case that stands still', '/cases/council-of-rivers'),
  look('the Support Unit', 'a partner with a report to hand in', '/cases/fondo-de-los-valles'),
  look('the Support Unit', 'a new intake', '/cases/new'),
  look('the Support Unit', 'a letter to record by hand', '/cases/new', said()),
  look('the Support Unit', 'a letter recorded without a word', '/cases/new', { sent: 'twice', status: 422 }),
  look(
    'the Support Unit',
    'an intake to check',
    '/cases/new',
    said({ letter: 'letters/with-reservation.md' }),
  ),
  look('the Support Unit', 'declaring complete', '/act/bank-of-the-morning/letter.declaredComplete'),
  look('the Support Unit', 'returning a letter', '/act/bank-of-the-morning/letter.returned'),
  look('the Support Unit', 'a decision', `/act/${windows}/decision.entered`),
  look('the Support Unit', 'a decision without its meeting', `/act/${windows}/decision.entered`, unsaid),
  look('the Support Unit', 'a new version', `/act/${windows}/letter.amended`),
  look('the Support Unit', 'what is not possible now', `/act/${windows}/letter.returned`, { status: 409 }),
  look('the Support Unit', 'the outcome of a review', '/act/fondo-de-los-valles/review.decided'),
  look('a Co-Chair', 'what waits', '/me'),
  look('a Co-Chair', 'the desk', '/desk'),
  look('a Co-Chair', 'a letter to sign', '/sign/union-of-lenders'),
  look('a Co-Chair', 'the preview of a signature', '/sign/union-of-lenders/sign'),
  look('a Co-Chair', 'a refusal without a reason', '/sign/union-of-lenders/refuse', unsaid),
  look('a Co-Chair', 'seats that were not reached', '/sign/bank-of-the-north'),
  look('a Co-Chair', 'extending the window', `/act/${windows}/window.extended`),
  look(
    'a Co-Chair',
    'an extension to confirm',
    `/act/${windows}/window.extended`,
    said({ workingDays: '3', reason: 'Two seats have asked for time to consult.' }),
  ),
  look('a Co-Chair', 'confirming a decision', '/act/council-of-rivers/decision.confirmed'),
  look('a Co-Chair', 'its review', (site) => site.answerPath('indonesia')),
  look('a seat', 'what waits', '/me'),
  look('a seat', 'what waits in a local installation', '/me', local),
  look('a seat', 'its review', (site) => site.answerPath('brazil')),
  look('a seat', 'objecting', `/act/${windows}/objection.raised`),
  look('a seat', 'the desk that is not theirs', '/desk', { status: 403 }),
  look('a seat', 'a case that is not theirs', `/cases/${windows}`, { status: 403 }),
  look('a seat', 'a letter that others sign', '/sign/union-of-lenders', { status: 403 }),
  look('a seat', 'the review of another', (site) => site.answerPath('twaweza')),
  look('a seat that reads French', 'what waits', '/me'),
  look('a seat that reads Spanish', 'what waits', '/me'),
  look('a delegate', 'what waits', '/me'),
  look('a delegate', 'its review', (site) => site.answerPath('fundar', 'fundar-deputy')),
  look('a contact', 'what waits', '/me'),
  look('a contact', 'its case', '/my/union-of-lenders'),
  look('a contact', 'the desk that is not theirs', '/desk', { status: 403 }),
  look('a contact', 'the case of another', '/my/irdb', { status: 403 }),
  look('a contact that reads French', 'what waits', '/me'),
  look('a contact that reads French', 'its letter, sent back', '/my/banque-des-marees'),
  look('a contact that reads French', 'no file', '/my/banque-des-marees/letter', unsaid),
  look('a contact that reads Spanish', 'its partnership', '/my/fondo-de-los-valles'),
  look('a contact that reads Spanish', 'its report', '/my/fondo-de-los-valles/report'),
];
