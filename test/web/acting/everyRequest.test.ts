// Every request of the machine can be put through its page: filled in, previewed, confirmed, and recorded as if it had been put to the
// case directly.
import { actorNamed } from '../../../domain/actors.ts';
import type { LetterFile } from '../../../client/letterFile.ts';
import type { Actor } from '../../../domain/roles.ts';
import { officeRoles, officesAsOf, seatsAsOf, type Roster } from '../../../domain/roster.ts';
import { noteOf, transitionsFor } from '../../../machines/engine/allowed.ts';
import { partnershipRequest } from '../../../machines/events.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import { history } from '../../../register/cases.ts';
import { openRegister, type Register } from '../../../register/open.ts';
import { loadRoster } from '../../../register/rosters.ts';
import { specs } from '../../../web/acting/fields.ts';
import { createApp } from '../../../web/app.tsx';
import type { Desk } from '../../../client/desk.ts';
import { exampleLetter, exampleRoster } from '../../support/office.ts';
import { nextAct } from '../../support/randomLife.ts';
import { askable, randomSource, type Asked } from '../../support/requests.ts';
import { HostedDesk } from './hostedDesk.ts';
import { personAt } from './person.ts';

const seated = ['indonesia', 'philippines', 'fundar', 'twaweza'];

let register: Register;
let roster: Roster;
beforeAll(async () => {
  const whole = await exampleRoster();
  roster = { ...whole, seats: whole.seats.filter((one) => seated.includes(one.id)), delegations: [] };
  register = await openRegister('pglite:');
  await register.migrate();
  await loadRoster(register, roster, '2020-01-01T00:00:00.000Z');
});
afterAll(async () => {
  await register?.close();
});

test('every request of the machine has a form', () => {
  const requests = partnershipRequest.options.map((one) => one.shape.type.value);
  expect(Object.keys(specs).toSorted()).toEqual(requests.toSorted());
});

test('every request can be filled in, previewed and confirmed on a page, and is recorded as it was meant', async () => {
  const sent = new Set<string>();
  const missing = () => askable.filter((type) => !sent.has(type));
  for (let seed = 1; missing().length > 0 && seed <= 400; seed += 1) {
    const random = randomSource(seed);
    const name = `Bank of Every Form ${seed}`;
    const letter = await exampleLetter(seed % 2 === 0 ? 'complete.md' : 'missing-principle.md', name);
    const desk = new HostedDesk(`every-form-${seed}`, { register, roster, random });
    await desk.submit(letter);
    for (const type of await liveOnPages(desk, sent, random)) sent.add(type);
  }
  expect(missing()).toEqual([]);
}, 240_000);

/** @returns what was sent through its page in this life */
async function liveOnPages(
  desk: HostedDesk,
  done: ReadonlySet<string>,
  random: ReturnType<typeof randomSource>,
) {
  const here = new Set<string>();
  const asked = new Set<string>();
  for (let act = 0; act < 120 && !desk.reading.over; act += 1) {
    await desk.passTo(new Date(Date.parse(desk.now) + 3_600_000).toISOString());
    if (desk.reading.over) break;
    const next = nextAct(desk.snapshot, random, desk.now, asked);
    if (next === null) break;
    if (next === 'time passes') await desk.toNextDeadline();
    else if (done.has(next.request.type) || here.has(next.request.type)) {
      await desk.ask(desk.caseId, next.request, actorNamed(roster, next.by, desk.now));
    } else {
      await sendThroughThePage(desk, next);
      here.add(next.request.type);
    }
    if (next !== 'time passes') asked.add(next.request.type);
  }
  return here;
}

async function sendThroughThePage(desk: HostedDesk, { by: id, request }: Asked): Promise<void> {
  const context = desk.snapshot.context as PartnershipContext;
  const by = actorNamed(roster, id, desk.now);
  const surroundings = {
    register,
    desk: desk as unknown as Desk,
    publicUrl: 'http://127.0.0.1:8080',
    embedded: true,
    now: () => desk.now,
  };
  const app = createApp(surroundings);
  const person = await personAt(app, mailboxOf(by, context, desk.now));
  const path = `/act/${desk.caseId}/${request.type}`;

  const form = await person.open(path);
  expect({ type: request.type, status: form.status }).toEqual({ type: request.type, status: 200 });
  const before = (await history(register, desk.caseId)).length;
  const preview = await person.send(
    path,
    { ...asFilledIn(request), as: actingAs(by, request, desk), step: 'preview' },
    form,
  );
  expect({ type: request.type, status: preview.status, faults: faultsIn(preview.html) }).toEqual({
    type: request.type,
    status: 200,
    faults: [],
  });
  expect(await history(register, desk.caseId)).toHaveLength(before);

  const confirm = { step: 'confirm' };
  const confirmed = await person.send(path, confirm, preview);
  expect({ type: request.type, status: confirmed.status }).toEqual({ type: request.type, status: 303 });
  // The same form again is the same act. A contact may be one no more: the new letter names another, or the case has ended.
  if (by.role !== 'contact') expect((await person.send(path, confirm, preview)).to).toBe(confirmed.to);
  const after = (await history(register, desk.caseId))
    .slice(before)
    .filter((one) => one.type === request.type);
  const { type, ...payload } = partnershipRequest.parse(request);
  expect(after).toMatchObject([{ type, by, payload }]);
}

function mailboxOf({ role, id }: Actor, { letter }: PartnershipContext, now: string): string {
  const offices = officeRoles.flatMap((one) => officesAsOf(roster, one, now));
  const onRoster = [...offices, ...seatsAsOf(roster, now)].find((one) => one.id === id)?.email;
  const mailbox = role === 'contact' ? letter?.contacts[0]?.email : onRoster;
  if (mailbox === undefined) throw new Error(`${id} has no mailbox`);
  return mailbox;
}

/** As the form says as whom, and for whom, the person acts. */
function actingAs({ role, id }: Actor, request: Asked['request'], { snapshot }: HostedDesk): string {
  const as = transitionsFor(snapshot, request.type).map((one) => noteOf(one).as)[0];
  return [role, id, ...(as === undefined ? [] : [as, String(request[as])])].join(':');
}

/** A request as a person would fill it in. */
function asFilledIn({ type: _type, ...fields }: Asked['request']): Record<string, string | File> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => filledIn(name, value)));
}

function filledIn(name: string, value: unknown): [string, string | File][] {
  if (value === undefined || name === 'letter') return [];
  if (name === 'document') {
    return [
      ['letter', new File([(value as LetterFile['document']).text], 'letter.md', { type: 'text/markdown' })],
    ];
  }
  if (name === 'ruling') {
    const { do: verb, seat, workingDays } = value as { do: string; seat?: string; workingDays?: number };
    const days: [string, string][] =
      workingDays === undefined ? [] : [['ruling.workingDays', String(workingDays)]];
    return [['ruling', seat === undefined ? verb : `${verb}:${seat}`], ...days];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([inner, one]) => filledIn(`${name}.${inner}`, one));
  }
  if (typeof value === 'boolean') return value ? [[name, 'yes']] : [];
  return [[name, typeof value === 'number' ? value.toString() : (value as string)]];
}

const faultsIn = (html: string) =>
  [...html.matchAll(/class="field-fault"[^>]*>([^<]*)</g)].map(([, text]) => text);
