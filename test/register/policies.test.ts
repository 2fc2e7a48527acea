// The policies that were loaded, each from a day on: which is in force at an instant, and what was ever loaded.
import { sql } from 'drizzle-orm';
import { defaultPolicy, policy } from '../../domain/policy.ts';
import type { Register } from '../../register/open.ts';
import { currentPolicy, loadPolicy, policyHistory } from '../../register/policies.ts';
import { atBothDoors } from './doors.ts';

const [january, february, march, april, may] = [1, 2, 3, 4, 5].map(
  (month) => `2026-0${month}-01T00:00:00.000Z`,
) as [string, string, string, string, string];

const stricter = policy.parse({ version: 'stricter', objectionWindow: { workingDays: 20 } });
const planned = policy.parse({ version: 'planned', from: '2027-01-01', resumeWorkingDays: 5 });

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });
  const inForce = async (at: string) => (await currentPolicy(register, at))?.version ?? 'shipped';

  test('before any is loaded there is none, and the shipped one holds', async () => {
    expect(await currentPolicy(register)).toBeNull();
    expect(await policyHistory(register)).toEqual([]);
  });

  test('one that names no day holds from the day on which it is loaded', async () => {
    await loadPolicy(register, defaultPolicy, january);
    expect(await loadPolicy(register, stricter, february)).toEqual({
      version: 'stricter',
      from: '2026-02-01',
      loadedAt: february,
      policy: { ...stricter, from: '2026-02-01' },
    });
    expect(await inForce('2025-12-31T23:59:59.999Z')).toBe('shipped');
    expect(await inForce(january)).toBe(defaultPolicy.version);
    expect(await inForce(february)).toBe('stricter');
    expect((await currentPolicy(register))?.policy).toEqual({ ...stricter, from: '2026-02-01' });
  });

  test('loading the same again, at every start, makes no new entry', async () => {
    const again = await Promise.all([march, march].map((at) => loadPolicy(register, stricter, at)));
    expect(again.map((one) => one.loadedAt)).toEqual([february, february]);
    expect(await policyHistory(register)).toHaveLength(2);
  });

  test('one can be loaded ahead; until its day comes, the one before holds', async () => {
    await loadPolicy(register, planned, march);
    expect(await inForce('2026-12-31T23:59:59.999Z')).toBe('stricter');
    expect(await inForce('2027-01-01T00:00:00.000Z')).toBe('planned');
  });

  test('an older one can come back, and the past stays as it was', async () => {
    await loadPolicy(register, defaultPolicy, april);
    expect(await inForce(january)).toBe(defaultPolicy.version);
    expect(await inForce(march)).toBe('stricter');
    expect(await inForce(april)).toBe(defaultPolicy.version);
    expect(await inForce('2027-02-01T00:00:00.000Z')).toBe('planned');
    expect((await policyHistory(register)).map(({ version, from }) => [version, from])).toEqual([
      ['planned', '2027-01-01'],
      [defaultPolicy.version, '2026-04-01'],
      ['stricter', '2026-02-01'],
      [defaultPolicy.version, '2026-01-01'],
    ]);
  });

  test('of two for the same day, the one loaded last holds', async () => {
    await loadPolicy(register, { ...planned, version: 'planned-2' }, may);
    expect(await inForce('2027-01-01T00:00:00.000Z')).toBe('planned-2');
  });

  test('one with a day in the past changes no review that was opened before it was loaded', async () => {
    await loadPolicy(register, { ...stricter, version: 'backdated', from: '2026-04-15' }, may);
    expect(await inForce('2026-04-20T00:00:00.000Z')).toBe(defaultPolicy.version);
    expect(await inForce(may)).toBe('backdated');
  });

  test('other numbers under a version that is known are refused', async () => {
    const changed = policy.parse({ version: 'stricter', coolingOffHours: 1 });
    await expect(loadPolicy(register, changed, may)).rejects.toMatchObject({ code: 'policy.conflict' });
  });

  test('one that the first version of Assent stored can still be frozen into a case', async () => {
    const old = { version: 'old', holidays: ['2026-06-01'], resumeWorkingDays: 4 };
    await register.db.execute(sql`insert into policies (version, holds_from, loaded_at, policy)
      values ('old', '2026-06-01', '2026-06-01T00:00:00Z', ${JSON.stringify(old)}::jsonb)`);
    expect((await currentPolicy(register, '2026-06-02T00:00:00.000Z'))?.policy).toEqual({
      ...defaultPolicy,
      version: 'old',
      from: '2026-06-01',
      resumeWorkingDays: 4,
      holidayCalendars: [{ name: 'Holidays', days: [{ date: '2026-06-01', name: 'Holiday' }] }],
    });
  });
});
