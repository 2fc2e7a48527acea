// What was said with an event, as the history shows it. In: the content of events, also of an older version or broken. Out: names with
// texts, in a steady order.
import { saidWith } from '../../web/reading/said.ts';

test('an objection: who, why, what it concerns, what would remove it, whether it may be named', () => {
  const said = saidWith({
    attributable: false,
    part: 'Areas',
    reason: 'Too vague.',
    remedy: 'Name them.',
    seat: 'norway',
  });
  expect(said).toEqual([
    ['Seat', 'norway'],
    ['Reason', 'Too vague.'],
    ['Concerns', 'Areas'],
    ['Would be removed by', 'Name them.'],
    ['Named when published', 'no'],
  ]);
});

test('a decision that was entered: what it does, where it is recorded, and why', () => {
  const decision = {
    meeting: 'Steering Committee',
    date: '2026-06-09',
    reference: 'SC/1',
    reason: 'So be it.',
  };
  expect(saidWith({ decision, ruling: { do: 'extend', workingDays: 5 } })).toEqual([
    ['Once confirmed', 'the window is extended by 5 working days'],
    ['Recorded as', 'Steering Committee, 2026-06-09, SC/1'],
    ['Reason', 'So be it.'],
  ]);
});

test('what came of the notices: how many arrived, and each that did not', () => {
  const undelivered = [{ seat: 'norway', reason: '550 no such mailbox' }];
  expect(saidWith({ delivered: ['brazil', 'fundar'], undelivered, round: 1 })).toEqual([
    ['Round', '1'],
    ['Delivered', 'to 2 seats'],
    ['Not delivered', 'norway: 550 no such mailbox'],
  ]);
});

test('a new holder with a delegate, a position by its name, conditions with their dates', () => {
  const delegate = {
    id: 'norway-deputy',
    holder: 'Desk',
    email: 'x@y.example',
    from: '2026-01-01',
    until: '2026-02-01',
  };
  expect(saidWith({ take: 'no-objection', delegate })).toEqual([
    ['Position', 'No objection'],
    ['Delegate', 'norway-deputy, Desk, from 2026-01-01 to 2026-02-01'],
  ]);
  const condition = { text: 'Publish the data.', owner: 'The organization', due: '2028-01-31' };
  expect(saidWith({ conditions: [condition] })).toEqual([
    ['Condition', 'Publish the data. (The organization, by 2028-01-31)'],
  ]);
});

test('content that this version does not know is told under its own name, or left out where it is no word of anybody', () => {
  expect(
    saidWith({ mood: 'bright', take: 'perhaps', ruling: { do: 'dance' }, decision: {}, seats: [{}] }),
  ).toEqual([
    ['Position', 'perhaps'],
    ['mood', 'bright'],
  ]);
});
