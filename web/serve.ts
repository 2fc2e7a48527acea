// The web's own HTTP server. In: the app, a port (0 for any free one) and a host. Out: its address and how to stop it.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Fault } from '../domain/errors.ts';

export interface Served {
  /** Such as `http://127.0.0.1:8080`; no slash at the end. */
  url: string;
  /** Stops listening and ends the connections that browsers keep open. */
  stop(): Promise<void>;
}

/** Anything that answers requests; a Hono app does. */
export interface Door {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** @throws Fault `web.notListening` when the port is taken or not permitted */
export async function serve(app: Door, { port = 0, host = '127.0.0.1' } = {}): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const message = `The web cannot listen on ${host}, port ${port} (${said}). Name another port, or stop the program that uses it.`;
    throw new Fault('web.notListening', message, { cause });
  }
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${given}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
