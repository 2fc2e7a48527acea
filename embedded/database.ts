// The register's database of an embedded installation: PGlite on disk behind a PostgreSQL port.
// In: a folder. Out: a `postgres://` URL for the ordinary `pg` driver, for as many clients as come.
import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { InstallationFault, sentence, systemCode } from './faults.ts';
import { LOOPBACK } from './ports.ts';
import { openPostgresDoor } from './postgresDoor.ts';

/** A database that answers at `url` until `close`. */
export interface EmbeddedDatabase {
  /** `postgres://…`, on a free loopback port that may differ at every start. */
  readonly url: string;
  /** Ends the connections, rolls back what is open, and closes the files. */
  close(): Promise<void>;
}

/**
 * Opens the database in `folder`, making it when it is not there. Clients take turns of whole transactions in ONE
 * session, so transactions are strictly serial, and what PostgreSQL keeps per session is shared by all of them:
 * use `pg_advisory_xact_lock`, not `pg_advisory_lock`; `set local`, not `set`; no named prepared statements, no
 * temporary tables, no `listen`.
 * @throws InstallationFault `database.notOpened`, `data.diskFull`
 */
export async function openDatabase(folder: string): Promise<EmbeddedDatabase> {
  try {
    await mkdir(folder, { recursive: true });
    const database = await PGlite.create(folder);
    const door = await openPostgresDoor(database);
    return {
      url: `postgres://postgres@${LOOPBACK}:${door.port}/postgres`,
      close: async () => {
        await door.close();
        await database.close();
      },
    };
  } catch (error) {
    if (systemCode(error) === 'ENOSPC') {
      throw new InstallationFault(
        'data.diskFull',
        `There is no space left for the register in ${folder}. Free some.`,
        {
          cause: error,
        },
      );
    }
    throw new InstallationFault(
      'database.notOpened',
      `The register in ${folder} could not be opened (${sentence(error)}). ` +
        'If it was copied or cut short, restore it; to begin anew, move that folder away and start again.',
      { cause: error },
    );
  }
}
