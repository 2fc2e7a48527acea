// A PostgreSQL port in front of PGlite, which has one session only: connections take turns, whole turns.
// In: a PGlite. Out: a TCP server that ordinary `pg` clients use, several at once. See database.ts for the limits.
import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { LOOPBACK } from './ports.ts';
import {
  FrontendMessages,
  endsTurn,
  errorResponse,
  query,
  REFUSE_ENCRYPTION,
  SYNC,
} from './postgresMessages.ts';
import { Turnstile } from './turnstile.ts';

// pglite-socket's own server queues message by message, and a client that dies while its BEGIN runs, or between a
// Parse and its Sync, leaves its transaction to all others (measured: blocked for good, or "transaction is aborted").
// Here a client keeps its turn from the first message until the session is idle again (after a Sync or a simple
// query, outside of a transaction), and what it leaves open is closed before the next one's turn.

/** A running door. */
export interface PostgresDoor {
  readonly port: number;
  /** Ends all connections (open transactions are rolled back) and the port. */
  close(): Promise<void>;
}

/** @param idleInTransactionMs a client that holds its turn this long without a word is cut off, so that others go on */
export async function openPostgresDoor(
  database: PGlite,
  idleInTransactionMs = 30_000,
): Promise<PostgresDoor> {
  const turnstile = new Turnstile();
  const visitors = new Set<Visitor>();
  const server = createServer((socket) => {
    const visitor = new Visitor(socket, database, turnstile, idleInTransactionMs);
    visitors.add(visitor);
    void visitor.gone.then(() => visitors.delete(visitor));
  });
  const port = await listen(server);
  return {
    port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const visitor of visitors) visitor.leave();
      await Promise.all([...visitors].map((visitor) => visitor.gone));
      await closed;
    },
  };
}

class Visitor {
  readonly gone: Promise<void>;
  readonly #messages = new FrontendMessages();
  #working: Promise<void> = Promise.resolve();
  #leaveTurn: (() => void) | undefined;
  #cycleOpen = false;
  #impatience: NodeJS.Timeout | undefined;

  constructor(
    readonly socket: Socket,
    readonly database: PGlite,
    readonly turnstile: Turnstile,
    readonly idleInTransactionMs: number,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (data: Buffer) => {
      this.#messages.add(data);
      this.#working = this.#working.then(() => this.#work()).catch((error: unknown) => this.#refuse(error));
    });
    socket.on('error', () => socket.destroy());
    this.gone = new Promise((resolve) => {
      socket.once('close', () => {
        this.#working = this.#working.then(() => this.#tidyUp());
        void this.#working.then(resolve, resolve);
      });
    });
  }

  leave(): void {
    this.socket.destroy();
  }

  async #work(): Promise<void> {
    for (let next = this.#messages.next(); next !== undefined; next = this.#messages.next()) {
      if (this.socket.destroyed) return;
      if (next.kind === 'encryption') this.socket.write(REFUSE_ENCRYPTION);
      else if (next.kind === 'terminate') this.socket.end();
      else if (next.kind !== 'cancel') await this.#perform(next.bytes, endsTurn(next.bytes));
    }
  }

  async #perform(bytes: Uint8Array, closesCycle: boolean): Promise<void> {
    clearTimeout(this.#impatience);
    this.#leaveTurn ??= await this.turnstile.enter();
    await this.#execute(bytes, (data) => {
      if (this.socket.writable) this.socket.write(Buffer.from(data));
    });
    this.#cycleOpen = !closesCycle;
    if (!this.#cycleOpen && !this.database.isInTransaction()) this.#giveTurn();
    else this.#impatience = setTimeout(() => this.#cutOff(), this.idleInTransactionMs);
  }

  #execute(bytes: Uint8Array, onRawData: (data: Uint8Array) => void): Promise<void> {
    return this.database.runExclusive(() => this.database.execProtocolRawStream(bytes, { onRawData }));
  }

  // Whatever was open when the client went must be closed before the next one comes.
  async #tidyUp(): Promise<void> {
    clearTimeout(this.#impatience);
    if (!this.#leaveTurn) return;
    try {
      if (this.#cycleOpen) await this.#execute(SYNC, () => {});
      if (this.database.isInTransaction()) await this.#execute(query('ROLLBACK'), () => {});
    } finally {
      this.#giveTurn();
    }
  }

  #giveTurn(): void {
    const leave = this.#leaveTurn;
    this.#leaveTurn = undefined;
    leave?.();
  }

  #cutOff(): void {
    const message = `idle in a transaction for ${this.idleInTransactionMs / 1000} s while others wait`;
    this.socket.write(errorResponse('25P03', message));
    this.socket.destroySoon();
  }

  #refuse(error: unknown): void {
    if (this.socket.writable) {
      this.socket.write(errorResponse('08P01', error instanceof Error ? error.message : String(error)));
    }
    this.socket.destroySoon();
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      resolve(address !== null && typeof address !== 'string' ? address.port : 0);
    });
  });
}
