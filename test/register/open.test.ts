// Opening the register: its tables come once, whoever brings them, and a database that is not there is told plainly.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { freePort } from '../../embedded/ports.ts';
import { history, listCases } from '../../register/cases.ts';
import { appendEvent, verifyLog } from '../../register/log.ts';
import { transact } from '../../register/database.ts';
import { openRegister, type Register } from '../../register/open.ts';
import * as schema from '../../register/schema.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const migrations = join(__dirname, '../../register/migrations');

async function appliedMigrations(register: Register): Promise<number> {
  const { rows } = await register.db.execute<{ count: number }>(
    sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
  );
  return rows[0]?.count ?? 0;
}

test('the migrations say what the schema says', async () => {
  const snapshots = (await readdir(join(migrations, 'meta'))).filter((name) =>
    name.endsWith('_snapshot.json'),
  );
  const newest = JSON.parse(
    await readFile(join(migrations, 'meta', snapshots.toSorted().at(-1) ?? ''), 'utf8'),
  );
  expect(await generateMigration(newest, generateDrizzleJson(schema, newest.id))).toEqual([]);
});

describe('an address that leads nowhere', () => {
  test('a refused connection is told with the address and without the password', async () => {
    const url = `postgres://assent:hush@127.0.0.1:${await freePort()}/assent`;
    const fault: unknown = await openRegister(url).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'Fault', code: 'register.unreachable' });
    expect(String(fault)).toContain(url.replace(':hush', ''));
    expect(String(fault)).toMatch(/ECONNREFUSED.*\. Is it running, and is its address right\?$/);
  });

  test('a socket that is not there is told in the same way', async () => {
    await expect(openRegister('postgres://assent@localhost/assent?host=/nowhere')).rejects.toMatchObject({
      code: 'register.unreachable',
    });
  });

  test('a PGlite directory that is a file is told in the same way', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assent-register-'));
    const file = join(folder, 'register');
    await writeFile(file, 'not a database');
    await expect(openRegister(`pglite:${file}`)).rejects.toMatchObject({ code: 'register.unreachable' });
    await rm(folder, { recursive: true });
  });

  test.each(['mysql://root:hush@localhost/x', 'register.db', ''])(
    '"%s" is no address of a register',
    async (url) => {
      const fault: unknown = await openRegister(url).catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'Fault', code: 'register.urlUnknown' });
      expect(String(fault)).not.toContain('hush');
    },
  );
});

test('a PGlite directory keeps what was recorded, over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-register-'));
  const address = `pglite:${join(folder, 'not/yet/there')}`;
  const before = await openRegister(address);
  await before.migrate();
  await appendEvent(before, recording('kept', 1));
  await before.close();
  const after = await openRegister(address);
  await after.migrate();
  expect(await appendEvent(after, recording('kept', 1))).toMatchObject({ position: 1, fresh: false });
  expect(await verifyLog(after)).toMatchObject({ entries: 1, faults: [] });
  await after.close();
  await rm(folder, { recursive: true });
});

atBothDoors((door) => {
  async function opened(address: string, work: (register: Register) => Promise<void>): Promise<void> {
    const register = await openRegister(address);
    try {
      await work(register);
    } finally {
      await register.close();
    }
  }

  test('before its tables are there, a register says what is missing', async () => {
    await opened(await door.newAddress(), async (register) => {
      await expect(listCases(register)).rejects.toMatchObject({
        code: 'register.failed',
        message: 'The register refused: relation "cases" does not exist.',
      });
    });
  });

  test('migrating again, and many at once, applies each migration once and keeps what is there', async () => {
    const address = await door.newAddress();
    const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql'));
    await opened(address, async (register) => {
      await Promise.all(Array.from({ length: 3 }, () => register.migrate()));
      await appendEvent(register, recording('kept', 1));
      await register.migrate();
      expect(await appliedMigrations(register)).toBe(files.length);
      expect(await listCases(register)).toHaveLength(1);
    });
  });

  if (door.shared) {
    test('several processes can migrate one empty database at once', async () => {
      const address = await door.newAddress();
      const registers = await Promise.all(Array.from({ length: 4 }, () => openRegister(address)));
      await Promise.all(registers.map((register) => register.migrate()));
      const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql'));
      expect(await Promise.all(registers.map(appliedMigrations))).toEqual(registers.map(() => files.length));
      await Promise.all(registers.map((register) => register.close()));
    });

    test('a chain that two processes write at once stays unbroken', async () => {
      const address = await door.newAddress();
      await opened(address, async (one) => {
        await one.migrate();
        await opened(address, async (other) => {
          const events = Array.from({ length: 40 }, (_, i) =>
            recording(`case-${i % 4}`, Math.floor(i / 4) + 1),
          );
          await Promise.all(events.map((event, i) => appendEvent(i % 2 ? one : other, event)));
          expect(await verifyLog(one)).toMatchObject({ entries: 40, faults: [] });
        });
      });
    });

    test('connections that break are replaced', async () => {
      await opened(await door.newAddress(), async (register) => {
        await register.migrate();
        const others = sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`;
        await Promise.all(Array.from({ length: 5 }, () => listCases(register)));
        await register.db.execute(others);
        const answers = await Promise.allSettled(Array.from({ length: 5 }, () => listCases(register)));
        for (const answer of answers) {
          if (answer.status === 'rejected')
            expect(answer.reason).toMatchObject({ code: 'register.unreachable' });
        }
        expect(await listCases(register)).toEqual([]);
      });
    });

    test('a connection that breaks in the middle of a write takes neither the process nor the register with it', async () => {
      const address = await door.newAddress();
      await opened(address, async (register) => {
        await register.migrate();
        const cutOff = transact(register, async (tx) => {
          const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
          await opened(address, async (other) => {
            await other.db.execute(sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`);
          });
          await tx.execute(sql`select 1`);
        });
        await expect(cutOff).rejects.toMatchObject({ code: 'register.unreachable' });
        expect((await appendEvent(register, recording('after', 1))).fresh).toBe(true);
      });
    });

    test('a database that is not there is told plainly', async () => {
      const missing = (await door.newAddress()).replace(/assent_[0-9a-f]+/, 'assent_missing');
      const fault: unknown = await openRegister(missing).catch((error: unknown) => error);
      expect(fault).toMatchObject({ code: 'register.unreachable' });
      expect(String(fault)).toContain('database "assent_missing" does not exist');
    });

    test('instants are in UTC whatever zone and style the database prefers', async () => {
      const address = await door.newAddress();
      await opened(address, async (register) => {
        await register.db.execute(
          sql.raw(`do $$ begin
            execute format('alter database %I set timezone to ''Asia/Kolkata''', current_database());
            execute format('alter database %I set datestyle to ''German''', current_database());
          end $$`),
        );
      });
      await opened(address, async (register) => {
        await register.migrate();
        await appendEvent(register, recording('zone', 1, { at: '2026-02-03T14:20:00.007Z' }));
        expect((await history(register, 'zone'))[0]?.at).toBe('2026-02-03T14:20:00.007Z');
      });
    });
  }
});
