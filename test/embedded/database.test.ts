// The embedded database under many clients at once: turns are whole, errors and dead clients block nobody.
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { openDatabase, type EmbeddedDatabase } from '../../embedded/database.ts';
import { pollUntil } from '../../embedded/poll.ts';
import { openPostgresDoor } from '../../embedded/postgresDoor.ts';

const CLIENTS = 8;
const ROUNDS = 200;

let folder: string;
let database: EmbeddedDatabase;

async function client(): Promise<pg.Client> {
  const opened = new pg.Client({ connectionString: database.url });
  opened.on('error', () => {});
  await opened.connect();
  return opened;
}

async function one<T>(on: pg.Client, sql: string, values: unknown[] = []): Promise<T> {
  const { rows } = await on.query<{ v: T }>(sql, values);
  return rows[0]?.v as T;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-database-'));
  database = await openDatabase(join(folder, 'register'));
  const setUp = await client();
  await setUp.query('create table counters (id int primary key, n int not null check (n >= 0))');
  await setUp.query('create table entries (client int, round int, note text, primary key (client, round))');
  await setUp.query('insert into counters values (1, 0), (2, 0)');
  await setUp.end();
}, 60_000);

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the embedded database', () => {
  test(`${CLIENTS} clients, ${ROUNDS} rounds each, one killed in its transaction: no answer goes astray`, async () => {
    const clients = await Promise.all(Array.from({ length: CLIENTS }, client));
    const victim = await client();
    await victim.query('begin');
    await victim.query('update counters set n = n + 1000 where id = $1', [1]);
    const work = Promise.all(clients.map((each, who) => rounds(each, who)));
    victim.on('error', () => {});
    streamOf(victim).destroy();

    await work;
    const check = clients[0] as pg.Client;
    expect(await one<number>(check, 'select n as v from counters where id = 1')).toBe(CLIENTS * (ROUNDS / 4));
    expect(await one<number>(check, 'select n as v from counters where id = 2')).toBe(CLIENTS * (ROUNDS / 4));
    expect(await one<string>(check, 'select count(*) as v from entries')).toBe(
      String(CLIENTS * (ROUNDS / 4)),
    );
    await Promise.all(clients.map((each) => each.end()));
  }, 60_000);

  test('a client that dies while its BEGIN runs, or in the midst of a query, leaves nothing open', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const dying = await client();
      void dying
        .query('begin; update counters set n = 7 where id = 2; select pg_sleep(0.02)')
        .catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, turn));
      streamOf(dying).destroy();
    }
    const half = await client();
    await half.query('begin');
    streamOf(half).write(Buffer.concat([Buffer.from([0x50, 0, 0, 0, 16, 0]), Buffer.from('select 1\0\0\0')]));
    await half.query('select 1').catch(() => {});
    streamOf(half).destroy();

    const next = await client();
    expect(await one<number>(next, 'select n as v from counters where id = $1', [2])).not.toBe(7);
    expect(await one<boolean>(next, 'select now() = statement_timestamp() as v')).toBe(true);
    await next.end();
  });

  test('an error is answered to the one who made it, and the others go on', async () => {
    const [wrong, right] = await Promise.all([client(), client()]);
    const faults = [
      'selekt 1',
      'select $1::int as v',
      'insert into counters values (1, 0)',
      'select * from nowhere',
    ];
    for (const sql of faults) {
      const values = sql.includes('$1') ? ['not a number'] : [];
      await expect(wrong.query(sql, values)).rejects.toThrow();
      expect(await one<number>(right, 'select $1::int as v', [5])).toBe(5);
    }
    await wrong.query('begin');
    await expect(wrong.query('update counters set n = $1 where id = 1', [-1])).rejects.toMatchObject({
      code: '23514',
    });
    const waiting = one<number>(right, 'select $1::int as v', [6]);
    await expect(wrong.query('select 1')).rejects.toMatchObject({ code: '25P02' });
    await wrong.query('rollback');
    expect(await waiting).toBe(6);
    await Promise.all([wrong.end(), right.end()]);
  });

  test('a client that sleeps in its transaction is cut off, so that the others go on', async () => {
    const pglite = await PGlite.create('memory://');
    const door = await openPostgresDoor(pglite, 200);
    const connectionString = `postgres://postgres@127.0.0.1:${door.port}/postgres`;
    const [sleeper, other] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })];
    const faults: unknown[] = [];
    sleeper.on('error', (error) => faults.push(error));
    await Promise.all([sleeper.connect(), other.connect()]);
    await sleeper.query('begin');
    expect(await one<number>(other, 'select $1::int as v', [7])).toBe(7);
    expect(faults[0]).toMatchObject({ code: '25P03' });
    await other.end();
    await door.close();
    await pglite.close();
  }, 60_000);

  test('what is not PostgreSQL is turned away', async () => {
    const { port } = new URL(database.url);
    const stranger = connect(Number(port), '127.0.0.1');
    let answer = '';
    stranger.on('data', (data) => (answer += data.toString('latin1')));
    stranger.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await pollUntil(() => (stranger.closed ? true : undefined), 5_000)).toBe(true);
    expect(answer).toContain('08P01');
  });

  test('a long text and a big answer arrive whole', async () => {
    const on = await client();
    const text = 'é'.repeat(1_500_000);
    expect(await one<string>(on, 'select $1::text as v', [text])).toBe(text);
    const { rows } = await on.query('select i, repeat($1, 100) from generate_series(1, 20000) i', ['x']);
    expect(rows).toHaveLength(20_000);
    await on.end();
  });

  test('a second opening of the same folder finds what was written', async () => {
    const before = await client();
    await before.query('insert into entries values (99, 1, $1)', ['kept']);
    await before.end();
    await database.close();
    database = await openDatabase(join(folder, 'register'));
    const after = await client();
    expect(await one<string>(after, 'select note as v from entries where client = 99')).toBe('kept');
    await after.end();
  }, 60_000);
});

// Four kinds of work in turn, each of which goes wrong in its own way when messages of two clients mix.
async function rounds(on: pg.Client, who: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const mark = `client ${who} round ${round}`;
    if (round % 4 === 0) {
      expect(await one<string>(on, 'select $1::text as v', [mark])).toBe(mark);
      await on.query('insert into entries values ($1, $2, $3)', [who, round, mark]);
    } else if (round % 4 === 1) {
      await on.query('begin');
      const n = await one<number>(on, 'select n as v from counters where id = $1 for update', [1]);
      await on.query('update counters set n = $1 where id = $2', [n + 1, 1]);
      await on.query('commit');
    } else if (round % 4 === 2) {
      await on.query('begin');
      await on.query('select pg_advisory_xact_lock($1)', [42]);
      const n = await one<number>(on, 'select n as v from counters where id = 2');
      await on.query('update counters set n = $1 where id = 2', [n + 1]);
      await on.query('commit');
    } else {
      await expect(on.query('insert into counters values ($1, 0)', [1])).rejects.toMatchObject({
        code: '23505',
      });
    }
  }
}

function streamOf(of: pg.Client): Socket {
  return (of as unknown as { connection: { stream: Socket } }).connection.stream;
}
