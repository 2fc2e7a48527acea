// A history in the machine's sentences: exact where the machine takes the events again, and still readable where it does not.
import { begin, step } from '../../machines/engine/step.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';
import type { HistoryEntry } from '../../register/cases.ts';
import { narrate } from '../../web/reading/narrative.ts';
import { publicEvents, publicTimeline } from '../../web/reading/publicTimeline.ts';
import { exampleLetter, supportUnit } from './office.ts';

const entry = (
  seq: number,
  type: string,
  stage: string,
  payload: Record<string, unknown> = {},
): HistoryEntry => ({
  seq,
  at: `2026-11-24T10:0${seq}:00.000Z`,
  type,
  by: supportUnit,
  stage,
  payload,
  hash: '',
});

test('an event is told by the transition that it took', async () => {
  const letter = await exampleLetter('complete.md');
  const told = narrate(partnershipKit, [
    entry(1, 'letter.submitted', 'intake', { ...letter }),
    entry(2, 'letter.declaredComplete', 'committeeReview'),
  ]);
  expect(told.map(({ sentence, clause, title }) => [sentence, clause, title])).toEqual([
    ['A letter of intent arrives and is recorded, with its hash.', 'LOI-1', 'Letter received, being checked'],
    [
      'Every demand on the letter is met; it goes to the Steering Committee.',
      'SC-1',
      'Letter of intent: freezing the roster',
    ],
  ]);
});

test('an entry that today’s machine would not take is told by its name and the stage it led to', () => {
  const told = narrate(partnershipKit, [
    entry(1, 'window.closed', 'acceptance'),
    entry(2, 'window.closed', 'committeeReview'),
    entry(3, 'something.ofThePast', 'active'),
  ]);
  expect(told.map(({ sentence }) => sentence)).toEqual([
    'The window closes absent any objections: the silence of those who were reached is consent.',
    'The window closes, but silence cannot decide: a silent seat was never reached, nobody took the review up, or a constituency is recused.',
    'something.ofThePast',
  ]);
  expect(told.map(({ title }) => title)).toEqual(['Acceptance', 'Committee review', 'Active']);
});

test('a broken payload breaks no page', () => {
  const told = narrate(partnershipKit, [entry(1, 'letter.submitted', 'intake', { letter: 5 })]);
  expect(told[0]?.sentence).toBe('A letter of intent arrives and is recorded, with its hash.');
});

test('every public event is an event of the machine', () => {
  const known = new Set(outline(partnershipKit).flatMap((one) => one.transitions.map(({ event }) => event)));
  expect(publicEvents.filter((one) => !known.has(one))).toEqual([]);
});

test('what single seats say and what is not settled yet stays inside', () => {
  const inside = ['position.taken', 'position.reaffirmed', 'notice.acknowledged', 'question.asked'];
  const unsettled = ['objection.confirmed', 'decision.entered', 'decision.discarded', 'mail.bounced'];
  expect([...inside, ...unsettled].filter((one) => publicEvents.includes(one))).toEqual([]);
});

test('of what a seat does the public reads the day, of everything else the instant', () => {
  const told = { seq: 1, event: 'objection.raised', sentence: 'A seat objects.', clause: 'SC-2', title: '' };
  const at = '2026-11-24T10:15:42.123Z';
  const [bySeat, byOffice] = publicTimeline([
    { ...told, at, by: { role: 'seat', id: 'norway' } },
    { ...told, at, by: { role: 'coChair', id: 'co-chair-government' } },
  ]);
  expect(bySeat).toEqual({
    at: '2026-11-24',
    sentence: 'A seat objects.',
    by: 'a Steering Committee seat',
    clause: 'SC-2',
  });
  expect(byOffice?.at).toBe(at);
});

test('telling a history leaves the machine as it was', async () => {
  const letter = await exampleLetter('complete.md');
  const event = { type: 'letter.submitted', by: supportUnit, at: '2026-11-24T10:00:00.000Z', ...letter };
  narrate(partnershipKit, [entry(1, 'letter.submitted', 'intake', { ...letter })]);
  expect(step(partnershipKit, begin(partnershipKit), event).taken).toBe(true);
});
