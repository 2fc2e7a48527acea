// A whole installation in one process tree: Temporal, register, mail catcher, web and worker, in this order.
// In: a data directory and the parts to plug in. Out: the addresses, and `stop`, which ends all in reverse order.
import { join } from 'node:path';
import { openDataDirectory, type DataDirectory } from './dataDirectory.ts';
import { openDatabase } from './database.ts';
import { removeInstallation, writeInstallation, type InstallationFacts } from './installationFile.ts';
import { keepLinkSecret } from './linkSecret.ts';
import { startMailCatcher } from './mail/mailCatcher.ts';
import { claimPort, LOOPBACK } from './ports.ts';
import type { InstallationParts, PartContext } from './parts.ts';
import { recordPorts, rememberedPorts } from './rememberedPorts.ts';
import { startTemporal } from './temporal/server.ts';
import { serveWeb } from './webServer.ts';
import { startWorker } from './worker.ts';

/** What to start. */
export interface InstallationOptions {
  /** The data directory; `.assent` unless told. */
  readonly data?: string;
  /** Of the web; as last time, or a free one, unless told. */
  readonly port?: number;
  /** The roster to load; the example's unless told. */
  readonly roster?: string;
  /** Told what happens, one sentence each. */
  readonly log?: (sentence: string) => void;
  /** `host:port` of a Temporal server to use instead of our own; TEMPORAL_ADDRESS says the same. */
  readonly temporal?: string;
  /** What the other folders bring. */
  readonly parts: InstallationParts;
  readonly env?: NodeJS.ProcessEnv;
}

/** An installation that is up. */
export interface Installation extends InstallationFacts {
  /** Of the worker as it runs now; it changes when the worker is started again. */
  readonly workerPid: number | undefined;
  /** Of our own Temporal server as it runs now. */
  readonly temporalPid: number | undefined;
  /** The mail catcher itself, for tests: refusals, outages, subscriptions. */
  readonly mail: PartContext['mail'];
  /** Ends everything in order; may be called twice. */
  stop(): Promise<void>;
}

const NAMESPACE = 'default';
const TASK_QUEUE = 'assent';

/**
 * Starts everything, or nothing: at a fault, what was started is stopped again.
 * @throws InstallationFault whatever stands in the way, with what to do about it
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const undo: (() => Promise<void>)[] = [];
  try {
    return await startAll(options, undo);
  } catch (error) {
    await stopAll(undo);
    throw error;
  }
}

async function startAll(options: InstallationOptions, undo: (() => Promise<void>)[]): Promise<Installation> {
  const { log = () => {}, parts, temporal: given } = options;
  const env: NodeJS.ProcessEnv = {
    ...(options.env ?? process.env),
    ...(given === undefined ? {} : { TEMPORAL_ADDRESS: given }),
  };
  const data = await openDataDirectory(options.data);
  undo.push(data.release);
  await removeInstallation(data.installation);
  const [webPort, smtpPort] = await choosePorts(data, options.port);

  // The server is another process, so it starts while the register is opened here.
  log('Starting the Temporal server and opening the register …');
  const logFile = join(data.logs, 'temporal.log');
  const starting = startTemporal({
    folder: data.temporal,
    logFile,
    namespace: NAMESPACE,
    progress: log,
    env,
  });
  starting.catch(() => {}); // awaited below, or in vain
  undo.push(async () => (await starting).stop());
  const database = await openDatabase(data.register);
  undo.push(() => database.close());
  const temporal = await starting;
  await parts.prepareRegister({ databaseUrl: database.url, roster: options.roster, log });

  const mail = await startMailCatcher({ folder: data.mail, port: smtpPort });
  undo.push(() => mail.close());

  const web = `http://${LOOPBACK}:${webPort}`;
  const context: PartContext = {
    temporal: { address: temporal.address, namespace: NAMESPACE, taskQueue: TASK_QUEUE },
    databaseUrl: database.url,
    smtpUrl: mail.url,
    publicUrl: web,
    mailFrom: env['MAIL_FROM'] ?? 'Support Unit <support-unit@assent.localhost>',
    linkSecret: await keepLinkSecret(data.linkSecret),
    mail,
    log,
  };
  log('Starting the web …');
  const door = await parts.openWeb(context);
  if (door.close) undo.push(door.close);
  undo.push(await serveWeb(door, { port: webPort, option: '--port' }));

  const closeIntake = await parts.openReportIntake?.(context);
  if (closeIntake) undo.push(closeIntake);

  log('Starting the worker …');
  const worker = await startWorker(parts.workerMain, context, {
    logFile: join(data.logs, 'worker.log'),
    env,
  });
  if (worker) undo.push(() => worker.stop());

  const facts: InstallationFacts = {
    version: parts.version,
    pid: process.pid,
    web,
    mailbox: `${web}/mailbox`,
    temporal: temporal.address,
    database: database.url,
    namespace: NAMESPACE,
    taskQueue: TASK_QUEUE,
    smtp: mail.url,
  };
  await writeInstallation(data.installation, facts);
  undo.push(() => removeInstallation(data.installation));

  return {
    ...facts,
    mail,
    get workerPid() {
      return worker?.pid;
    },
    get temporalPid() {
      return temporal.pid;
    },
    stop: () => stopAll(undo),
  };
}

// A named port is refused before anything slow begins.
async function choosePorts(
  data: DataDirectory,
  named: number | undefined,
): Promise<[web: number, smtp: number]> {
  const [web = 0, smtp = 0] = await rememberedPorts(data.ports, 2);
  if (named === undefined) return [web, smtp];
  await claimPort({ port: named, option: '--port' });
  await recordPorts(data.ports, [named, smtp]);
  return [named, smtp];
}

// One step that fails to stop must not keep the others running.
async function stopAll(undo: (() => Promise<void>)[]): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) await step().catch(() => {});
}
