// The rosters, version upon version: the newest is in use, the one of any instant can be told, and who made it. No multilateral
// sits on the committee (G3-1): a partner's or an applicant's person is refused where a version is made.
import { roster, type Roster } from '../../domain/roster.ts';
import type { Register } from '../../register/open.ts';
import { appendEvent } from '../../register/log.ts';
import { findApplicant } from '../../register/applicants.ts';
import { openReviews } from '../../register/openReviews.ts';
import { changeRoster, currentRoster, loadRoster, rosterVersions } from '../../register/rosters.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

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

  test('before anything is loaded there is no roster', async () => {
    expect(await currentRoster(register)).toBeNull();
    expect(await rosterVersions(register)).toEqual([]);
    const by = { role: 'supportUnit' as const, id: 'support-unit' };
    expect(await changeRoster(register, (value) => value, first, by)).toBeNull();
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

  test('every version says who made it and when; changes at once take their turns', async () => {
    const own = await door.openFresh();
    const by = { role: 'supportUnit' as const, id: 'support-unit' };
    await loadRoster(own, rosterOf('2026-01-01'), first);
    const named = (holder: string) =>
      changeRoster(own, (value) => added(value, holder), second, by).then((loaded) => loaded?.version);
    expect((await Promise.all([named('oslo'), named('lima'), named('rome')])).toSorted()).toEqual([2, 3, 4]);
    const versions = await rosterVersions(own);
    expect(versions.map((one) => [one.version, one.loadedAt, one.by])).toEqual([
      [1, first, null],
      ...[2, 3, 4].map((version) => [version, second, by]),
    ]);
    expect(
      versions
        .at(-1)
        ?.roster.seats.map((one) => one.id)
        .toSorted(),
    ).toEqual(['brazil', 'lima', 'oslo', 'rome']);
    expect((await changeRoster(own, (value) => value, third, by))?.version).toBe(4);
  });

  describe('a partner’s or applicant’s person on a seat (G3-1)', () => {
    const by = { role: 'supportUnit' as const, id: 'support-unit' };
    const refused = { refusal: { code: 'roster.multilateralOnSeat', clause: 'G3-1' } };
    let own: Register;
    beforeAll(async () => {
      own = await door.openFresh();
      await loadRoster(own, rosterOf('2026-01-01'), first);
      await letterFrom(own, 'world-bank', 'multilateral-development-bank');
      await letterFrom(own, 'former-bank', 'multilateral-development-bank', 'ended');
      await letterFrom(own, 'brazilian-league', 'non-governmental-organization');
    });

    test.each([
      ['has its mailbox', 'Oslo', 'desk@world-bank.example.org'],
      ['has a mailbox of its domain', 'Oslo', 'jane@hq.world-bank.example.org'],
      ['bears its name', 'World-Bank, governance', 'oslo@example.org'],
    ])('is refused at load and at change when it %s', async (_what, holder, email) => {
      const value = added(rosterOf('2026-02-01'), 'oslo', { holder, email });
      await expect(loadRoster(own, value, second)).rejects.toMatchObject(refused);
      const change = changeRoster(own, (now) => added(now, 'oslo', { holder, email }), second, by);
      await expect(change).rejects.toMatchObject(refused);
      expect((await currentRoster(own))?.version).toBe(1);
    });

    test.each([
      ['of an organization whose case has ended', 'jane@former-bank.example.org'],
      ['of an organization that is not multilateral', 'jane@brazilian-league.example.org'],
    ])('is not a person %s', async (_what, email) => {
      const free = await changeRoster(
        own,
        (now) => added(now, email.split('@')[1] ?? '', { email }),
        third,
        by,
      );
      expect(free?.roster.seats.at(-1)?.email).toBe(email);
    });

    test('is no hindrance to changing other seats, when its letter came after it was seated', async () => {
      const late = await door.openFresh();
      await loadRoster(
        late,
        added(rosterOf('2026-01-01'), 'oslo', { email: 'jane@world-bank.example.org' }),
        first,
      );
      await letterFrom(late, 'world-bank', 'multilateral-development-bank');
      expect(await changeRoster(late, (now) => added(now, 'lima'), second, by)).toMatchObject({ version: 2 });
      const again = { ...rosterOf('2026-01-01'), asOf: '2026-03-01' };
      await expect(
        loadRoster(late, added(again, 'oslo', { email: 'jane@world-bank.example.org' }), third),
      ).rejects.toMatchObject(refused);
    });

    test('is known by the letter as it stands now', async () => {
      expect(await findApplicant(own, 'world-bank')).toEqual({
        case: 'world-bank',
        name: 'World-Bank',
        acronym: 'WBO',
        mailboxes: ['desk@world-bank.example.org'],
      });
      expect(await findApplicant(own, 'nobody')).toBeNull();
    });
  });

  test('the open reviews are those whose stage rests on a frozen roster, the oldest first', async () => {
    const own = await door.openFresh();
    const stages = [
      'intake',
      'committeeReview',
      'acceptance',
      'active',
      'yearlyReview',
      'specialReview',
      'ended',
    ];
    for (const [seq, stage] of stages.entries())
      await appendEvent(
        own,
        recording(stage.toLowerCase(), 1, { stage, state: `${stage}.x`, at: atDay(seq + 1) }),
      );
    expect((await openReviews(own)).map((one) => one.case)).toEqual([
      'committeereview',
      'acceptance',
      'yearlyreview',
      'specialreview',
    ]);
  });
});

const atDay = (day: number) => `2026-01-0${day}T00:00:00.000Z`;

function added(value: Roster, id: string, changes: { holder?: string; email?: string } = {}): Roster {
  const seat = {
    id: id.replaceAll('.', '-'),
    constituency: 'government' as const,
    holder: `Desk ${id}`,
    email: `${id}@committee.example.org`,
    from: '2026-01-01',
    ...changes,
  };
  return { ...value, seats: [...value.seats, seat] };
}

/** A case that stands somewhere with a letter in it. */
async function letterFrom(register: Register, id: string, kind: string, stage = 'intake'): Promise<void> {
  const name = id.replace(/(^|-)./g, (sign) => sign.toUpperCase());
  const letter = {
    organization: { name, acronym: 'WBO', kind },
    contacts: [{ office: 'Desk', email: `desk@${id}.example.org` }],
  };
  await appendEvent(
    register,
    recording(id, 1, { stage, snapshot: { version: 1, data: { context: { letter } } } }),
  );
}
