// A desk with work on it: cases at several places of their lives, all in this process. In: nothing. Out: the app, its register, and the
// cases' desks by id; closed when the file's tests are over.
import { days, plus } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { Roster } from '../../../domain/roster.ts';
import type { Desk } from '../../../client/desk.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import { openRegister, type Register } from '../../../register/open.ts';
import { loadRoster } from '../../../register/rosters.ts';
import { createApp } from '../../../web/app.tsx';
import { exampleLetter, exampleRoster } from '../../support/office.ts';
import { HostedDesk } from './hostedDesk.ts';

export const supportUnit: Actor = { role: 'supportUnit', id: 'support-unit' };
export const coChair: Actor = { role: 'coChair', id: 'co-chair-government' };
export const seat = (id: string): Actor => ({ role: 'seat', id });

export interface Site {
  app: ReturnType<typeof createApp>;
  register: Register;
  /** As a desk puts requests to its cases. */
  ask: Desk['ask'];
  roster: Roster;
  /** The desk of each case, by its id. */
  cases: Map<string, HostedDesk>;
  /** Opens a case with a letter of the examples. */
  open(caseId: string, name: string, file?: string): Promise<HostedDesk>;
}

/** Nothing is left to chance here: all mail arrives. */
const sure = { chance: () => false, pick: <Item>(items: readonly Item[]) => items[0] };

export async function openSite(): Promise<Site> {
  const [register, roster] = await Promise.all([openRegister('pglite:'), exampleRoster()]);
  closing.push(() => register.close());
  await register.migrate();
  await loadRoster(register, roster, '2020-01-01T00:00:00.000Z');
  const cases = new Map<string, HostedDesk>();
  const ask: Desk['ask'] = (caseId, ...rest) => {
    const desk = cases.get(caseId);
    if (desk === undefined) throw new Error(`no case ${caseId}`);
    return desk.ask(caseId, ...rest);
  };
  const now = () =>
    [...cases.values()].map((desk) => desk.now).reduce((a, b) => (a > b ? a : b), '2026-03-02T09:00:00.000Z');
  const app = createApp({
    register,
    desk: { ask } as unknown as Desk,
    publicUrl: 'http://127.0.0.1:8080',
    linkSecret: 'a secret of the tests, long enough to sign links with',
    embedded: true,
    now,
  });
  return {
    app,
    register,
    ask,
    roster,
    cases,
    async open(caseId, name, file = 'complete.md') {
      const desk = new HostedDesk(caseId, { register, roster, random: sure });
      cases.set(caseId, desk);
      await desk.submit(await exampleLetter(file, name));
      return desk;
    },
  };
}

/** The mailbox of an office, a seat, or the contact of the example's letter. */
export function mailboxOf({ roster, cases }: Site, id: string): string {
  const [desk] = cases.values();
  if (id === 'contact')
    return (desk?.snapshot.context as PartnershipContext | undefined)?.letter?.contacts[0]?.email ?? '';
  const held = [...roster.offices, ...roster.seats].find((one) => one.id === id);
  const seated = held !== undefined && 'seat' in held ? held.seat : undefined;
  return held?.email ?? roster.seats.find((one) => one.id === seated)?.email ?? '';
}

/** The letter goes to the committee, and a seat says that it has read the notice. */
export async function underReview(desk: HostedDesk): Promise<void> {
  await desk.ask(desk.caseId, { type: 'letter.declaredComplete' }, supportUnit);
  await desk.ask(desk.caseId, { type: 'notice.acknowledged', seat: 'norway' }, seat('norway'));
}

/** A morning at the desk: something of everything. */
export async function openMorning(): Promise<Site> {
  const site = await openSite();
  await site.open('arrived', 'Bank of the Morning');
  await site.open('lacking', 'Union of Evening Rivers', 'missing-principle.md');
  const open = await site.open('open', 'Council of Open Windows');
  await underReview(open);
  await open.ask('open', { type: 'position.taken', seat: 'norway', take: 'support' }, seat('norway'));
  await open.ask(
    'open',
    { type: 'question.asked', seat: 'fundar', question: 'In which countries will it work?' },
    seat('fundar'),
  );
  const blocked = await site.open('blocked', 'Fund for Stopped Clocks');
  await underReview(blocked);
  await blocked.passTo(plus(blocked.now, 2 * days));
  const reason = 'Its country office has closed its doors to civil society.';
  await blocked.ask('blocked', { type: 'objection.raised', seat: 'fundar', reason }, seat('fundar'));
  const ruling = { do: 'overrule', seat: 'fundar' };
  const decision = { meeting: '12th meeting', date: '2026-03-04', reference: 'SC/12/3' };
  await blocked.ask('blocked', { type: 'decision.entered', ruling, decision }, coChair);
  const signing = await site.open('signing', 'Agency of Two Signatures');
  await underReview(signing);
  await signing.toNextDeadline();
  while (signing.reading.stage !== 'acceptance') await signing.toNextDeadline();
  return site;
}

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});
