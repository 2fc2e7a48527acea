// Signing in as the register keeps it: sessions, one-time links, tries. At both doors.
import { hours, minutes, plus } from '../../domain/instant.ts';
import { sessions, signInLinks, signInTries } from '../../register/schema.ts';
import { endSession, endSessionsOf, findSession, openSession } from '../../register/sessions.ts';
import { findSignInLink, keepSignInLink, useSignInLink } from '../../register/signInLinks.ts';
import { countTry } from '../../register/signInTries.ts';
import type { Register } from '../../register/open.ts';
import { atBothDoors } from './doors.ts';

const at = '2026-11-24T10:00:00.000Z';
const days = 24 * hours;
const ann = { mailbox: 'Ann@Ministry.example.org', how: 'link' as const };

atBothDoors((door) => {
  let register: Register;
  beforeAll(async () => {
    register = await door.openFresh();
  });

  describe('a session', () => {
    test('is found by the cookie’s value, of which only the hash is kept', async () => {
      const value = await openSession(register, ann, at);
      expect(Buffer.from(value, 'base64url')).toHaveLength(32);
      expect(await findSession(register, value, at)).toEqual({
        mailbox: 'ann@ministry.example.org',
        how: 'link',
        createdAt: at,
      });
      const [row] = await register.db.select().from(sessions);
      expect(JSON.stringify(row)).not.toContain(value);
      expect(await findSession(register, `${value.slice(0, -1)}x`, at)).toBeNull();
    });

    test('ends when it is idle for 12 hours; whoever comes back in time keeps it', async () => {
      const value = await openSession(register, ann, at);
      expect(await findSession(register, value, plus(at, 11 * hours))).not.toBeNull();
      expect(await findSession(register, value, plus(at, 22 * hours))).not.toBeNull();
      expect(await findSession(register, value, plus(at, 34 * hours))).toBeNull();
    });

    test('ends after seven days, however often it is used', async () => {
      const value = await openSession(register, ann, at);
      for (let passed = 0; passed < 7 * days; passed += 11 * hours) {
        expect(await findSession(register, value, plus(at, passed))).not.toBeNull();
      }
      expect(await findSession(register, value, plus(at, 7 * days))).toBeNull();
    });

    test('is ended by itself, or with all others of the mailbox', async () => {
      const [one, two, three] = await Promise.all([1, 2, 3].map(() => openSession(register, ann, at)));
      const other = await openSession(register, { ...ann, mailbox: 'bob@example.org' }, at);
      const stands = async (value = '') => (await findSession(register, value, at)) !== null;
      await endSession(register, one ?? '');
      expect(await Promise.all([one, two, three].map(stands))).toEqual([false, true, true]);
      await endSessionsOf(register, 'ann@MINISTRY.example.org');
      expect(await Promise.all([two, three, other].map(stands))).toEqual([false, false, true]);
    });

    test('that is over is forgotten when the next one begins', async () => {
      await openSession(register, ann, plus(at, 30 * days));
      expect(await register.db.select().from(sessions)).toHaveLength(1);
    });
  });

  describe('a link', () => {
    const link = { mailbox: 'Ann@Ministry.example.org', returnTo: '/my/world-bank' };

    test('is good for a quarter of an hour, and then known to be too old', async () => {
      await keepSignInLink(register, 'first', link, at);
      const found = { mailbox: 'ann@ministry.example.org', returnTo: '/my/world-bank' };
      expect(await findSignInLink(register, 'first', plus(at, 15 * minutes - 1))).toEqual({
        ...found,
        stands: 'good',
      });
      expect(await findSignInLink(register, 'first', plus(at, 15 * minutes))).toEqual({
        ...found,
        stands: 'expired',
      });
      expect(await useSignInLink(register, 'first', plus(at, 15 * minutes))).toBeNull();
      expect(JSON.stringify(await register.db.select().from(signInLinks))).not.toContain('first');
    });

    test('is used once, also by several at the same time', async () => {
      await keepSignInLink(register, 'second', link, at);
      const used = await Promise.all([1, 2, 3, 4].map(() => useSignInLink(register, 'second', at)));
      expect(used.filter((one) => one !== null)).toEqual([
        { mailbox: 'ann@ministry.example.org', returnTo: '/my/world-bank' },
      ]);
      expect(await findSignInLink(register, 'second', at)).toMatchObject({ stands: 'used' });
    });

    test('whose mail is tried again is good from then on; used or given up, it stays so', async () => {
      await keepSignInLink(register, 'third', link, at);
      await keepSignInLink(register, 'third', link, plus(at, hours));
      expect(await findSignInLink(register, 'third', plus(at, hours))).toMatchObject({ stands: 'good' });
      await keepSignInLink(register, 'third', link, plus(at, 2 * days));
      expect(await findSignInLink(register, 'third', plus(at, 2 * days))).toMatchObject({
        stands: 'expired',
      });
      await keepSignInLink(register, 'second', link, at);
      expect(await useSignInLink(register, 'second', at)).toBeNull();
    });

    test('nobody has mailed is unknown, and one is forgotten in the end', async () => {
      expect(await findSignInLink(register, 'guessed', at)).toBeNull();
      await keepSignInLink(register, 'late', link, plus(at, 30 * days));
      expect(await findSignInLink(register, 'first', plus(at, 30 * days))).toBeNull();
    });
  });

  describe('tries', () => {
    const limit = { tries: 3, within: 10 * minutes };

    test('are counted per person, within the time alone; a refused one does not count', async () => {
      for (const passed of [0, 1, 2]) {
        expect(await countTry(register, 'ann', limit, plus(at, passed * minutes))).toBeNull();
      }
      expect(await countTry(register, 'ann', limit, plus(at, 3 * minutes))).toBe(7 * minutes);
      expect(await countTry(register, 'bob', limit, plus(at, 3 * minutes))).toBeNull();
      expect(await countTry(register, 'ann', limit, plus(at, 10 * minutes))).toBeNull();
      expect(await countTry(register, 'ann', limit, plus(at, 10 * minutes))).toBe(minutes);
    });

    test('of several at the same time are no more than permitted', async () => {
      const waits = await Promise.all([1, 2, 3, 4, 5].map(() => countTry(register, 'eve', limit, at)));
      expect(waits.filter((wait) => wait === null)).toHaveLength(3);
    });

    test('name nobody, and are forgotten after a day', async () => {
      await countTry(register, 'ann', limit, plus(at, 2 * days));
      const kept = await register.db.select().from(signInTries);
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain('ann');
    });
  });
});
