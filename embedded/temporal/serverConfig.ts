// The configuration of the built Temporal server: one SQLite file, all services on loopback ports.
// In: ports and file names. Out: the two YAML texts that the server reads.
import { stringify } from 'yaml';
import { LOOPBACK } from '../ports.ts';

/** The eight ports of the four services, in the order in which `freePorts` gives them. */
export const PORTS_NEEDED = 8;

/** File names, relative to the server's working directory (so that no path needs escaping). */
export const DATABASE_FILE = 'temporal.sqlite';
export const DYNAMIC_CONFIG_FILE = 'dynamic-config.yaml';

const SERVICES = ['frontend', 'matching', 'history', 'worker'] as const;

/** @param ports `PORTS_NEEDED` free ports; the first becomes the frontend's, the address of the server */
export function serverConfig(ports: readonly number[]): string {
  const rpc = (at: number) => ({
    rpc: { grpcPort: ports[at * 2], membershipPort: ports[at * 2 + 1], bindOnLocalHost: true },
  });
  const frontend = `${LOOPBACK}:${ports[0]}`;
  return stringify({
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'sqlite',
      visibilityStore: 'sqlite',
      numHistoryShards: 1,
      datastores: { sqlite: { sql: sqlite() } },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: LOOPBACK } },
    services: Object.fromEntries(SERVICES.map((service, at) => [service, rpc(at)])),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: frontend },
      },
    },
    publicClient: { hostPort: frontend },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: DYNAMIC_CONFIG_FILE, pollInterval: '10s' },
  });
}

// A fortnight skipped takes 60 ms with the shorter shift (the reading ahead of timers, meant for many hosts whose
// clocks differ) and 1 s without; a continue-as-new within the minimal interval would wait out the rest of it.
const DYNAMIC_CONFIG: Readonly<Record<string, boolean | string>> = {
  'frontend.WorkflowTimeSkippingEnabled': true,
  'system.forceSearchAttributesCacheRefreshOnRead': true,
  'history.timerProcessorMaxTimeShift': '20ms',
  'history.workflowIdReuseMinimalInterval': '20ms',
};

/** The dynamic configuration as the file that the built server reads. */
export function dynamicConfig(): string {
  return stringify(mapValues((value) => [{ value }]));
}

/** The same as words for the `temporal` command line. */
export function dynamicConfigArguments(): string[] {
  const values = Object.entries(mapValues((value) => JSON.stringify(value)));
  return values.flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]);
}

function mapValues<T>(change: (value: boolean | string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(DYNAMIC_CONFIG).map(([key, value]) => [key, change(value)]));
}

// Attributes that the plugin does not know as URI parameters become `_pragma=name=value`. With WAL,
// `synchronous: 1` survives any kill of a process and is three times as fast as 2; a power cut may lose
// the last transactions, which a laptop and the tests can bear (PostgreSQL where they cannot).
function sqlite(): object {
  return {
    pluginName: 'sqlite',
    databaseName: DATABASE_FILE,
    connectAddr: 'localhost',
    connectProtocol: 'tcp',
    connectAttributes: { mode: 'rwc', setup: 'true', journal_mode: 'wal', synchronous: '1' },
    maxConns: 1,
    maxIdleConns: 1,
  };
}
