// Ports on the loopback interface: free ones are picked, named ones are claimed or refused by name.
// In: a count, or a number with the option that named it. Out: port numbers, or `port.taken` / `port.invalid`.
import { createServer, type Server } from 'node:net';
import { InstallationFault, systemCode } from './faults.ts';

/** The only interface an installation listens on. */
export const LOOPBACK = '127.0.0.1';

/** The address to listen on, and the option or variable that named it (for the error). */
export interface NamedPort {
  readonly port: number;
  readonly option: string;
}

/**
 * Picks `count` different free ports. They are all held until the last is known, so that none comes twice;
 * another program may still take one before it is used, so whoever uses them must be ready to pick again.
 */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = held.map(portOf);
  await Promise.all(held.map(release));
  return ports;
}

/** One free port. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port as number;
}

/** Whether nothing listens on `port` now. */
export async function isFree(port: number): Promise<boolean> {
  try {
    await release(await listen(port));
    return true;
  } catch {
    return false;
  }
}

/**
 * The port that a person named, if it can be had.
 * @throws InstallationFault `port.taken`, naming the port and the option; `port.invalid` for 0, 70000, …
 */
export async function claimPort({ port, option }: NamedPort): Promise<number> {
  try {
    await release(await listen(checkedPort(port, option)));
    return port;
  } catch (error) {
    throw portFault(error, { port, option });
  }
}

/** Turns the error of a `listen` into `port.taken` where it is one, and leaves every other error as it is. */
export function portFault(error: unknown, { port, option }: NamedPort): unknown {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') {
    return new InstallationFault(
      'port.taken',
      `Port ${port} (${option}) is used by another program. Stop that program, or name another port with ${option}.`,
      { cause: error },
    );
  }
  if (code === 'EACCES') {
    return new InstallationFault(
      'port.taken',
      `Port ${port} (${option}) is reserved by the system. Name a port above 1023 with ${option}.`,
      { cause: error },
    );
  }
  return error;
}

function checkedPort(port: number, option: string): number {
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new InstallationFault(
    'port.invalid',
    `${option} must be a whole number from 1 to 65535, not ${port}.`,
  );
}

function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

function release(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
