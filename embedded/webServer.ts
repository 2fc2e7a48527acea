// The web of an installation, on the loopback interface. In: what answers, and a named port.
// Out: a function that stops it; a fault that names the option when it cannot listen.
import { serve, type Door } from '../web/serve.ts';
import { LOOPBACK, portFault, type NamedPort } from './ports.ts';

/** @throws InstallationFault `port.taken` */
export async function serveWeb(door: Door, named: NamedPort): Promise<() => Promise<void>> {
  try {
    const served = await serve(door, { port: named.port, host: LOOPBACK });
    return () => served.stop();
  } catch (error) {
    throw portFault(error instanceof Error ? error.cause : error, named);
  }
}
