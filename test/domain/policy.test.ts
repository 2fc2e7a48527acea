// The policy as data: the shipped values are those of the framework's table, and what an earlier version stored is still read.
import { defaultPolicy, policy, storedPolicy } from '../../domain/policy.ts';

test('what ships is the table at the end of the framework', () => {
  expect(defaultPolicy).toMatchObject({
    utcOffsetHours: -12,
    objectionWindow: { workingDays: 10, minimumHours: 72 },
    resumeWorkingDays: 3,
    objectionThreshold: { government: 1, 'civil-society': 1 },
    reminderDaysBefore: [3, 1],
    acceptanceEscalationWorkingDays: 20,
    yearlyReview: { opensDaysBefore: 60 },
    coolingOffHours: 72,
  });
  expect(defaultPolicy).not.toHaveProperty('from');
});

test('no window is shorter than 72 hours, whatever a file says', () => {
  const { error } = policy.safeParse({ objectionWindow: { minimumHours: 71 } });
  expect(error?.issues).toMatchObject([
    { path: ['objectionWindow', 'minimumHours'], message: 'is less than 72' },
  ]);
});

test('a policy that names its day keeps it, in whatever zone it is read', () => {
  expect(policy.parse({ from: '2026-07-01' }).from).toBe('2026-07-01');
});

test('a policy of the first version is read: its holidays get a calendar, what it did not know is as shipped', () => {
  const old = { version: 'old', utcOffsetHours: 2, holidays: ['2026-05-01', '2026-05-01', '2026-12-25'] };
  expect(storedPolicy(old)).toEqual({
    ...defaultPolicy,
    version: 'old',
    utcOffsetHours: 2,
    holidayCalendars: [
      {
        name: 'Holidays',
        days: [
          { date: '2026-05-01', name: 'Holiday' },
          { date: '2026-12-25', name: 'Holiday' },
        ],
      },
    ],
  });
  expect(storedPolicy({ version: 'old', holidays: [] }).holidayCalendars).toEqual([]);
  expect(storedPolicy(defaultPolicy)).toEqual(defaultPolicy);
});
