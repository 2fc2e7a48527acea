// Where the installation is that a command works on. In: --data and the environment. Out: its addresses, or a fault that
// says how to name one. A named directory goes before the remote addresses, and these before `.assent`.
import { Fault } from '../domain/errors.ts';

export interface Place {
  temporal: { address: string; namespace: string; taskQueue: string };
  databaseUrl: string;
}

/** @throws Fault `installation.notRunning`, `installation.databaseUnusable` */
export async function findPlace(data: string | undefined, env: NodeJS.ProcessEnv): Promise<Place> {
  const named = data ?? (env['ASSENT_DATA'] || undefined);
  const { TEMPORAL_ADDRESS: address, DATABASE_URL: databaseUrl } = env;
  if (named === undefined && address && databaseUrl) return remote(address, databaseUrl, env);
  const { findInstallation } = await import('../embedded/findInstallation.ts');
  try {
    const { temporal, namespace, taskQueue, database } = await findInstallation(named, env);
    return { temporal: { address: temporal, namespace, taskQueue }, databaseUrl: database };
  } catch (error) {
    if (named !== undefined || !(error instanceof Error)) throw error;
    throw new Fault('installation.notRunning', `${error.message} ${remoteHint(address, databaseUrl)}`, {
      cause: error,
    });
  }
}

function remote(address: string, databaseUrl: string, env: NodeJS.ProcessEnv): Place {
  // A PGlite directory belongs to the one process that has it open: to open it here would damage it.
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Fault(
      'installation.databaseUnusable',
      'DATABASE_URL must begin with postgres:// to reach a register that others use as well.',
    );
  }
  const namespace = env['TEMPORAL_NAMESPACE'] || 'default';
  const taskQueue = env['ASSENT_TASK_QUEUE'] || 'assent';
  return { temporal: { address, namespace, taskQueue }, databaseUrl };
}

function remoteHint(address: string | undefined, databaseUrl: string | undefined): string {
  if (address) return 'TEMPORAL_ADDRESS is set; a remote installation needs DATABASE_URL as well.';
  if (databaseUrl) return 'DATABASE_URL is set; a remote installation needs TEMPORAL_ADDRESS as well.';
  return 'A remote one is found by TEMPORAL_ADDRESS and DATABASE_URL.';
}
