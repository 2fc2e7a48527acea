// The rosters and policies that were loaded: the newest is in use, and the one of any instant can be told.
import { defaultPolicy, policy } from '../../domain/policy.ts';
import { roster } from '../../domain/roster.ts';
import type { Register } from '../../register/open.ts';
import { currentPolicy, loadPolicy } from '../../register/policies.ts';
import { currentRoster, loadRoster } from '../../register/rosters.ts';
import { atBothDoors } from './doors.ts';

const [first, second, third] = ['2026-01-01', '2026-02-01', '2026-03-01'].map(
  (date) => `${date}T00:00:00.000Z`,
) as [string, string, string];

function rosterOf(asOf: string) {
  const seat = {
    id: 'brazil',
    constituency: 'government',
    holder: 'João',
    email: 'b@example.org',
    from: asOf,
  };
  return roster.parse({ asOf, seats: [seat], offices: [] });
}

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  test('before anything is loaded there is no roster and no policy', async () => {
    expect(await currentRoster(register)).toBeNull();
    expect(await currentPolicy(register)).toBeNull();
  });

  test('the newest roster is in use; the one of an earlier instant can be told', async () => {
    await loadRoster(register, rosterOf('2026-01-01'), first);
    await loadRoster(register, rosterOf('2026-02-01'), second);
    expect(await currentRoster(register)).toEqual({
      version: 2,
      loadedAt: second,
      roster: rosterOf('2026-02-01'),
    });
    expect((await currentRoster(register, third))?.version).toBe(2);
    expect((await currentRoster(register, first))?.roster.asOf).toBe('2026-01-01');
    expect(await currentRoster(register, '2025-12-31T23:59:59.999Z')).toBeNull();
  });

  test('loading the roster that is in use, at every start, makes no new version', async () => {
    const again = await Promise.all(
      [third, third, third].map((at) => loadRoster(register, rosterOf('2026-02-01'), at)),
    );
    expect(again.map((one) => one.version)).toEqual([2, 2, 2]);
    expect((await loadRoster(register, rosterOf('2026-01-01'), third)).version).toBe(3);
  });

  test('the policy that was loaded last is in force, and an older one can come back', async () => {
    const stricter = policy.parse({ version: 'stricter', objectionWindow: { workingDays: 20 } });
    await loadPolicy(register, defaultPolicy, first);
    await loadPolicy(register, stricter, second);
    expect(await loadPolicy(register, stricter, third)).toEqual({
      version: 'stricter',
      loadedAt: second,
      policy: stricter,
    });
    expect((await currentPolicy(register))?.policy).toEqual(stricter);
    expect((await currentPolicy(register, first))?.policy).toEqual(defaultPolicy);
    await loadPolicy(register, defaultPolicy, third);
    expect((await currentPolicy(register))?.version).toBe(defaultPolicy.version);
  });

  test('other numbers under a version that is known are refused', async () => {
    const changed = policy.parse({ version: defaultPolicy.version, coolingOffHours: 1 });
    await expect(loadPolicy(register, changed, third)).rejects.toMatchObject({ code: 'policy.conflict' });
  });
});
