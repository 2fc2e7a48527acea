// G3-1, no multilateral sits on the committee: whose mailbox and whose name are those of a partner or applicant.
// In: people who sit, and organizations. Out: the ones to refuse.
import {
  multilateralsAmong,
  sharesMailbox,
  sittingFrom,
  type Applicant,
} from '../../domain/multilaterals.ts';
import type { Roster } from '../../domain/roster.ts';

test.each([
  ['desk@wb.example.org', 'desk@wb.example.org'],
  ['Desk@WB.Example.org', 'desk@wb.example.org'],
  ['jane@wb.example.org', 'desk@wb.example.org'],
  ['jane@hq.wb.example.org', 'desk@wb.example.org'],
  ['jane@wb.example.org', 'desk@hq.wb.example.org'],
  ['jane@gmail.com', 'jane@gmail.com'],
])('%s is of the organization that writes from %s', (seat, contact) => {
  expect(sharesMailbox(seat, contact)).toBe(true);
});

test.each([
  ['jane@gmail.com', 'desk@gmail.com', 'anybody has a mailbox there'],
  ['jane@committee.example.org', 'desk@wb.example.org', 'neighbours below one domain are strangers'],
  ['jane@wb.example.org', 'desk@example.org', 'a domain of examples is nobody’s'],
  ['jane@notwb.example.org', 'desk@wb.example.org', 'an ending is not a domain'],
])('%s is a stranger to %s: %s', (seat, contact) => {
  expect(sharesMailbox(seat, contact)).toBe(false);
});

const bank: Applicant = {
  case: 'world-bank',
  name: 'The World Bank',
  acronym: 'IBRD',
  mailboxes: ['desk@wb.example.org'],
};
const sitting = (holder: string, email = 'north@committee.example.org') => [{ seat: 'north', holder, email }];

test('the sentence names the seat, the mailbox and the case', () => {
  expect(multilateralsAmong(sitting('Jane', 'jane@wb.example.org'), [bank])).toEqual([
    'the mailbox of the seat north, jane@wb.example.org, is of The World Bank (case "world-bank")',
  ]);
});

test.each(['World Bank', 'Governance desk of the World Bank', 'WORLD-BANK, Washington', 'Jane Doe (IBRD)'])(
  'a holder called "%s" bears the organization’s name',
  (holder) => {
    expect(multilateralsAmong(sitting(holder), [bank])).toEqual([
      `the holder of the seat north, "${holder}", bears the name of The World Bank (case "world-bank")`,
    ]);
  },
);

test.each(['Worldbankers Anonymous', 'Bank of the World', 'Brazil: desk for open government', 'Kibrd'])(
  'a holder called "%s" does not',
  (holder) => {
    expect(multilateralsAmong(sitting(holder), [bank])).toEqual([]);
  },
);

test('two letters are too few to tell an organization by', () => {
  const un = { ...bank, name: 'United Nations', acronym: 'UN' };
  expect(multilateralsAmong(sitting('Brazil: Mission to the UN'), [un])).toEqual([]);
  expect(multilateralsAmong(sitting('Brazil: office at the United Nations'), [un])).toHaveLength(1);
});

test('a name in another script is looked for as it is written', () => {
  const asian = { ...bank, name: '亚洲开发银行', acronym: undefined, mailboxes: [] };
  expect(multilateralsAmong(sitting('亚洲开发银行 办公室'), [asian])).toHaveLength(1);
  expect(multilateralsAmong(sitting('巴西 办公室'), [asian])).toEqual([]);
});

test('who sits are today’s and coming holders and delegates; whoever has left is history', () => {
  const entry = { constituency: 'government' as const, email: 'n@committee.example.org' };
  const roster: Roster = {
    asOf: '2026-01-01',
    seats: [
      { id: 'north', holder: 'Gone', ...entry, from: '2020-01-01', until: '2025-12-31' },
      { id: 'north', holder: 'Here', ...entry, from: '2026-01-01', until: '2026-12-31' },
      { id: 'north', holder: 'Coming', ...entry, from: '2027-01-01' },
    ],
    offices: [],
    delegations: [
      {
        seat: 'north',
        delegate: { id: 'deputy', holder: 'Deputy', email: 'd@committee.example.org' },
        from: '2026-05-01',
        until: '2026-05-31',
      },
    ],
  };
  const names = (day: string) => sittingFrom(roster, `${day}T12:00:00.000Z`).map((one) => one.holder);
  expect(names('2026-05-31')).toEqual(['Here', 'Coming', 'Deputy']);
  expect(names('2026-12-31')).toEqual(['Here', 'Coming']);
});
