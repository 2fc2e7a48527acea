// A policy file, as people write it: what it leaves out is as shipped, and what is wrong in it is named so that it can be mended.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../client/policyFile.ts';
import { Refused } from '../../domain/errors.ts';
import { defaultPolicy } from '../../domain/policy.ts';

const example = () => readFileSync(join(__dirname, '../../examples/policy.yaml'), 'utf8');

function refusalOf(text: string) {
  try {
    readPolicy(text);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('the policy was not refused');
}

test('the example shows every field, with the value that ships', () => {
  expect(readPolicy(example())).toEqual(defaultPolicy);
  for (const field of Object.keys(defaultPolicy)) expect(example()).toMatch(new RegExp(`^${field}:`, 'm'));
});

test('the commented lines of the example can be used', () => {
  const uncommented = example()
    .replace('holidayCalendars: []', '')
    .replaceAll(/^# (from:|holidayCalendars:| {2}- name:| {4}days:| {6}- \{)/gm, '$1')
    .replace('version: "2026-default"', 'version: "mine"');
  expect(readPolicy(uncommented)).toMatchObject({
    from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    holidayCalendars: [{ days: [{ name: expect.any(String) }] }],
  });
});

test('a file says from when it holds, and what it changes', () => {
  expect(readPolicy('version: mine\nfrom: 2026-07-01\nresumeWorkingDays: 5\n')).toEqual({
    ...defaultPolicy,
    version: 'mine',
    from: '2026-07-01',
    resumeWorkingDays: 5,
  });
});

test.each([
  ['holidays: []', 'there is no field "holidays"; the fields here are version, from, utcOffsetHours'],
  [
    'objectionWindow: { days: 3 }',
    'objectionWindow: there is no field "days"; the fields here are workingDays, minimumHours',
  ],
  ['objectionWindow: 3', 'objectionWindow: it holds no fields'],
  ['objectionWindow: { minimumHours: 24 }', 'objectionWindow.minimumHours: is less than 72'],
  ['utcOffsetHours: -12.5', 'utcOffsetHours: is not a whole number'],
  ['utcOffsetHours: 15', 'utcOffsetHours: is more than 14'],
  ['reminderDaysBefore: 3', 'reminderDaysBefore: is not a list'],
  ['from: soon', 'from: is not a date such as 2026-02-03'],
  ['conflictedSigner: nobody', 'conflictedSigner: is neither "substitute" nor "othersSign"'],
  [
    'holidayCalendars: [{ name: A, days: [{ date: 2026-01-01, name: x }, { date: 2026-01-01, name: y }] }]',
    'holidayCalendars.0.days: names 2026-01-01 twice',
  ],
  ['holidayCalendars: [{ name: A, days: [] }, { name: A, days: [] }]', 'holidayCalendars: names "A" twice'],
  ['holidayCalendars: [{ name: A, days: [2026-01-01] }]', 'holidayCalendars.0.days.0: it holds no fields'],
  ['', 'it holds no fields'],
])('%s is refused by name', (text, sentence) => {
  const { code, message } = refusalOf(text);
  expect(code).toBe('policy.invalid');
  expect(message).toContain(`The policy cannot be used. ${sentence}`);
});

test('what is no YAML is refused with its line', () => {
  expect(refusalOf('version: mine\nfrom: [')).toMatchObject({
    code: 'policy.notYaml',
    message: expect.stringContaining('line 2'),
  });
});

test('other numbers need another name than that of the policy that ships', () => {
  expect(refusalOf('resumeWorkingDays: 5')).toMatchObject({
    code: 'policy.unnamed',
    message: expect.stringContaining('2026-default'),
  });
  expect(readPolicy('from: 2026-07-01')).toEqual({ ...defaultPolicy, from: '2026-07-01' });
});
