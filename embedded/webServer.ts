// The web's HTTP server on the loopback interface.
// In: a fetch handler and a named port. Out: a function that stops it; `port.taken` when it cannot listen.
import { createAdaptorServer } from '@hono/node-server';
import { LOOPBACK, portFault, type NamedPort } from './ports.ts';
import type { WebDoor } from './parts.ts';

/** @throws InstallationFault `port.taken` */
export async function serveWeb(fetch: WebDoor['fetch'], named: NamedPort): Promise<() => Promise<void>> {
  const server = createAdaptorServer({ fetch });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(named.port, LOOPBACK, resolve);
    });
  } catch (error) {
    throw portFault(error, named);
  }
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      // A browser keeps its connections open; they would keep us waiting.
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
}
