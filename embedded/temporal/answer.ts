// Waiting for a Temporal server: until it answers, and until our namespace can be used on it.
// In: an address and a deadline. Out: nothing when it serves, `temporal.unreachable` or `temporal.notReady` otherwise.
import { connect } from 'node:net';
import { Connection } from '@temporalio/client';
import { InstallationFault, sentence } from '../faults.ts';
import { pollUntil } from '../poll.ts';
import { ensureNamespace } from './namespace.ts';

// What the SDK takes when an address names no port.
const DEFAULT_PORT = '7233';

/** Whom to wait for; `gone` ends the waiting when the server is known to be dead. */
export interface Awaited {
  readonly address: string;
  readonly namespace: string;
  readonly withinMs: number;
  readonly gone?: AbortSignal;
}

/** @throws InstallationFault `temporal.unreachable`, `temporal.notReady` */
export async function untilServing({ address, namespace, withinMs, gone }: Awaited): Promise<void> {
  let last: unknown;
  const connection = await pollUntil(async () => {
    if (gone?.aborted) return null;
    // gRPC dials a dead port with growing pauses, and holds a timer for each try; a plain connection is cheaper.
    if (!(await accepts(address))) return undefined;
    // `Connection.connect` would leave its channel open, and dialling, each time that it fails.
    const attempt = Connection.lazy({ address, connectTimeout: 1_000 });
    try {
      await attempt.ensureConnected();
      return attempt;
    } catch (error) {
      last = error;
      await attempt.close();
      return undefined;
    }
  }, withinMs);
  if (connection === null) return;
  if (connection === undefined) {
    throw new InstallationFault(
      'temporal.unreachable',
      `No Temporal server answers at ${address} (${last === undefined ? 'nothing listens there' : sentence(last)}). Start it, or correct or unset TEMPORAL_ADDRESS.`,
      { cause: last },
    );
  }
  try {
    await ensureNamespace(connection, namespace, withinMs);
  } finally {
    await connection.close();
  }
}

function accepts(address: string): Promise<boolean> {
  const [, name = address, port = DEFAULT_PORT] = /^(.*):(\d+)$/.exec(address) ?? [];
  if (Number(port) > 65_535) return Promise.resolve(false);
  const socket = connect({ host: name.replace(/^\[|\]$/g, ''), port: Number(port), timeout: 1_000 });
  return new Promise((resolve) => {
    const answer = (accepted: boolean): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
}
