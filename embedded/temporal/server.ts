// A real Temporal server: the one at TEMPORAL_ADDRESS, or our own on files in the data directory.
// In: a folder for its files and a log. Out: an address that serves our namespace, and `stop`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChild, type SupervisedChild } from '../childProcess.ts';
import { freePorts, isFree, LOOPBACK } from '../ports.ts';
import { recordPorts, rememberedPorts } from '../rememberedPorts.ts';
import { untilServing } from './answer.ts';
import { cliArguments } from './cli.ts';
import { endOrphan, forgetServer, recordServer } from './orphan.ts';
import { provideServer, type ServerSource } from './provideServer.ts';
import { DYNAMIC_CONFIG_FILE, dynamicConfig, PORTS_NEEDED, serverConfig } from './serverConfig.ts';

/** What to serve and where to keep it. */
export interface TemporalOptions {
  /** For the configuration, the database and the pid file; made when missing. */
  readonly folder: string;
  readonly logFile: string;
  /** `default` unless told. */
  readonly namespace?: string;
  readonly progress?: (sentence: string) => void;
  readonly env?: NodeJS.ProcessEnv;
  /** How long a server may take to answer, in milliseconds; 60 s for our own and 15 s for a given one unless told. */
  readonly answerWithinMs?: number;
}

/** A server that answers. */
export interface TemporalServer {
  /** `host:port`; it stays the same when the server is started again after a crash. */
  readonly address: string;
  readonly namespace: string;
  readonly source: ServerSource['kind'];
  /** Of our own server as it runs now; `undefined` for one that was given. */
  readonly pid: number | undefined;
  /** Ends our own server; one that was given stays. */
  stop(): Promise<void>;
}

const ATTEMPTS = 3;

/**
 * Starts (or finds) a server, registers the namespace and the search attributes, and waits until all can be used.
 * The same folder continues with the same database, on the same ports where they are free. Our own server is started
 * again when it crashes, and ends when this process ends, however it ends.
 * @throws InstallationFault any `temporal.*` code
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { namespace = 'default', progress = () => {}, env = process.env } = options;
  const source = await provideServer(progress, env);
  if (source.kind === 'given') {
    await untilServing({ address: source.address, namespace, withinMs: options.answerWithinMs ?? 15_000 });
    return { address: source.address, namespace, source: 'given', pid: undefined, stop: async () => {} };
  }

  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const orphan = await endOrphan(folder);
  if (orphan !== undefined)
    progress(`Ended a Temporal server that an earlier start had left behind (${orphan}).`);

  const portsFile = join(folder, 'ports.json');
  let ports = await rememberedPorts(portsFile, PORTS_NEEDED);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const child = await startOwn(source, { ...options, folder, namespace, progress, ports, env });
      return {
        address: `${LOOPBACK}:${ports[0]}`,
        namespace,
        source: source.kind,
        get pid() {
          return child.pid;
        },
        stop: async () => {
          await child.stop();
          await forgetServer(folder);
        },
      };
    } catch (error) {
      // Between our choice and its use, a port may have gone to another program.
      if (attempt >= ATTEMPTS || (await Promise.all(ports.map(isFree))).every(Boolean)) throw error;
      ports = await freePorts(PORTS_NEEDED);
      await recordPorts(portsFile, ports);
    }
  }
}

type OwnServer = TemporalOptions & {
  readonly namespace: string;
  readonly progress: (sentence: string) => void;
  readonly ports: readonly number[];
  readonly env: NodeJS.ProcessEnv;
};

async function startOwn(
  source: Exclude<ServerSource, { kind: 'given' }>,
  { folder, namespace, ports, logFile, progress, env, answerWithinMs = 60_000 }: OwnServer,
): Promise<SupervisedChild> {
  const [frontend = 0] = ports;
  const configFile = join(folder, 'server.yaml');
  await writeFile(configFile, serverConfig(ports));
  await writeFile(join(folder, DYNAMIC_CONFIG_FILE), dynamicConfig());

  const cli = source.kind === 'cli';
  const mark = cli ? `--port ${frontend} ` : configFile;
  return startChild({
    name: 'The Temporal server',
    command: source.command,
    args: cli ? cliArguments(frontend) : ['--config-file', configFile, '--allow-no-auth', 'start'],
    cwd: folder,
    env,
    logFile,
    restart: { upToMs: 5_000 },
    onStart: (pid) => recordServer(folder, pid, mark),
    onEvent: progress,
    ready: {
      probe: (gone) =>
        untilServing({ address: `${LOOPBACK}:${frontend}`, namespace, withinMs: answerWithinMs, gone }),
    },
  });
}
