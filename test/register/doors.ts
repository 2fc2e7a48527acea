// Both doors of the register for one suite. In: a suite that takes a way to open registers. Out: the suite, run at each
// door; where PostgreSQL's binaries are missing, a test that says so in its title.
import { openRegister, type Register } from '../../register/open.ts';
import { findPostgres, startPostgres, type PostgresCluster } from '../support/postgres.ts';

// Starting a cluster or PGlite takes seconds on a machine that is busy with other tests.
jest.setTimeout(60_000);

/** Opens a register with its tables; each call makes a new, empty one. All are closed when the suite ends. */
type OpenFresh = () => Promise<Register>;

/** A door that a suite runs at. */
export interface Door {
  openFresh: OpenFresh;
  /** The address of a new, empty database. At PGlite, which lives in memory, each opening is another one. */
  newAddress(): Promise<string>;
  /** Whether several processes can open one address. */
  shared: boolean;
}

/** Runs `suite` once per door. */
export function atBothDoors(suite: (door: Door) => void): void {
  describe('PGlite', () => suite(doorTo(async () => 'pglite:', false)));
  const binaries = findPostgres();
  if (binaries === undefined) {
    describe('PostgreSQL: NOT RUN, no binaries found', () => {
      test('initdb and postgres are neither under /usr/lib/postgresql nor on the PATH', () => {
        expect(findPostgres()).toBeUndefined();
      });
    });
    return;
  }
  describe('PostgreSQL', () => {
    let cluster: PostgresCluster | undefined;
    beforeAll(async () => {
      cluster = await startPostgres(binaries);
    });
    // Hooks that are registered first run last: the registers are closed before their cluster ends.
    afterAll(async () => cluster?.stop());
    suite(
      doorTo(async () => {
        if (!cluster) throw new Error('the cluster is not running');
        return cluster.newDatabase();
      }, true),
    );
  });
}

function doorTo(newAddress: () => Promise<string>, shared: boolean): Door {
  const opened: Register[] = [];
  afterAll(async () => {
    await Promise.all(opened.splice(0).map((register) => register.close()));
  });
  return {
    newAddress,
    shared,
    openFresh: async () => {
      const register = await openRegister(await newAddress());
      opened.push(register);
      await register.migrate();
      return register;
    },
  };
}
