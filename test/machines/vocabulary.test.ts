// The closed unions of events and effects: each one is taken, or leaves, on some way through the machine.
// In: the model's exploration. Out: the names that nothing uses, or that nobody can see coming.
import { clauses } from '../../domain/framework.ts';
import { roles } from '../../domain/roles.ts';
import type { PartnerNews, SeatNews, Task } from '../../machines/effects.ts';
import { partnershipRequest } from '../../machines/events.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';
import { partnership, stages } from '../../machines/partnership.ts';
import { rules } from '../../machines/rules/index.ts';
import { alphabet, requests } from './model/alphabet.ts';
import { explore } from './model/explore.ts';

const { steps } = explore();
const effects = steps.flatMap((one) => one.effects);
const transitions = outline(kit).flatMap((one) => one.transitions);
const typeOf = (name: string) => name.split(' ')[0];
const newsIn = (effect: object, at: string) =>
  (effect as { params: Record<string, { what?: string }> }).params[at]?.what ?? '';

const tasks: Record<Task['what'], true> = {
  rosterUnusable: true,
  closedInDoubt: true,
  decisionToConfirm: true,
  mailBounced: true,
  lateAnswer: true,
  lateObjection: true,
  specialReview: true,
  signerRecused: true,
  acceptanceRefused: true,
  coChairsVacant: true,
  acceptanceOverdue: true,
  acceptanceUndelivered: true,
  publicationFailed: true,
  reportMissing: true,
  questionAsked: true,
};
const seatNews: Record<SeatNews['what'], true> = {
  objectionRaised: true,
  objectionResolved: true,
  approved: true,
  approvedByDecision: true,
  windowExtended: true,
  windowPaused: true,
  windowResumed: true,
  letterAmended: true,
  amendmentContested: true,
  questionAnswered: true,
  reopened: true,
  answerLate: true,
  lateObjectionSettled: true,
  specialReviewOpened: true,
  specialReviewClosed: true,
  continued: true,
  notApproved: true,
  returned: true,
  letterWithdrawn: true,
  decided: true,
};
const partnerNews: Record<PartnerNews['what'], true> = {
  published: true,
  reviewed: true,
  reinstated: true,
  ended: true,
  withdrawalAnnounced: true,
  withdrawalRevoked: true,
  withdrawn: true,
  questionAsked: true,
  specialReviewOpened: true,
  specialReviewClosed: true,
  contactHandedOver: true,
  contactTakenOver: true,
};

test('every event of the union is taken somewhere', () => {
  const taken = new Set(steps.map((one) => one.event.type));
  expect(
    [...new Set(alphabet.map((one) => typeOf(one.name)))].filter((type) => !taken.has(type ?? '')),
  ).toEqual([]);
});

test('the machine knows no event outside the union', () => {
  const union = new Set(alphabet.map((one) => typeOf(one.name)));
  expect(transitions.map((one) => one.event).filter((event) => !union.has(event))).toEqual([]);
});

test('the model tries every request that people can make, and each is well formed', () => {
  const asked = new Set(requests.map((one) => typeOf(one.name)));
  const schemas = partnershipRequest.options.map((one) => one.shape.type.value);
  expect(schemas.filter((type) => !asked.has(type))).toEqual([]);
  for (const { draft } of requests) partnershipRequest.parse(draft(steps[0]?.before.context));
});

test('every effect of the union leaves somewhere', () => {
  const left = new Set<string>(effects.map((one) => one.type));
  expect(Object.keys(partnership.implementations.actions).filter((type) => !left.has(type))).toEqual([]);
});

test.each([
  ['task', 'assignTask', 'task', tasks],
  ['news to the seats', 'tellSeats', 'news', seatNews],
  ['news to the partner', 'tellPartner', 'news', partnerNews],
])('every %s is sent somewhere', (_kind, type, at, table) => {
  const sent = new Set(effects.filter((one) => one.type === type).map((one) => newsIn(one, at)));
  expect(Object.keys(table).filter((what) => !sent.has(what))).toEqual([]);
});

test('every outcome that an applicant is told of happens', () => {
  const told = effects.flatMap((one) => (one.type === 'tellApplicant' ? [one.params.outcome] : []));
  expect([...new Set(told)].toSorted()).toEqual([
    'duplicate',
    'lapsed',
    'notApproved',
    'setAside.fromSubsidiary',
    'setAside.notALetterOfIntent',
    'setAside.notMultilateral',
    'setAside.other',
    'withdrawn',
  ]);
});

test('every rule is demanded by a transition, and every demand is a rule', () => {
  const demanded = new Set(transitions.flatMap((one) => one.rules));
  expect([...demanded].toSorted()).toEqual(Object.keys(rules).toSorted());
});

test('every transition says who, what and by which clause', () => {
  for (const { from, event, by, clause, description } of transitions) {
    const transition = `${from} ${event}`;
    expect({ transition, roles: by.length > 0 && by.every((role) => roles.includes(role)) }).toEqual({
      transition,
      roles: true,
    });
    expect({ transition, clause: clause in clauses }).toEqual({ transition, clause: true });
    expect({ transition, description: /^[A-Z].+\.$/.test(description) }).toEqual({
      transition,
      description: true,
    });
  }
});

test('people never share an event with the clock or the post', () => {
  const mixed = transitions.filter(
    ({ by }) => by.some((role) => role === 'clock' || role === 'post') && by.length > 1,
  );
  expect(mixed).toEqual([]);
});

test('every state has a title of its own', () => {
  const titles = outline(kit)
    .filter((one) => one.kind !== 'compound')
    .map((one) => one.title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the stages are the states with an id of their own, in the order of a life', () => {
  const inMachine = [...new Set(outline(kit).flatMap((one) => one.stage ?? []))];
  expect(inMachine).toEqual(stages);
});
