// The worker of an installation: a child process of its own, started again when it dies.
// In: its main file and the addresses. Out: a supervised child that has said {"ready":true}.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { domainOf, mailbox } from '../activities/post/mailbox.ts';
import { startChild, type SupervisedChild } from './childProcess.ts';
import type { PartContext } from './parts.ts';

/**
 * @param main the absolute path of worker/main.ts; without it no worker is started
 * @throws InstallationFault `process.notReady`
 */
export async function startWorker(
  main: string | undefined,
  context: PartContext,
  { logFile, env }: { readonly logFile: string; readonly env: NodeJS.ProcessEnv },
): Promise<SupervisedChild | undefined> {
  if (main === undefined) return undefined;
  return startChild({
    name: 'The worker',
    command: process.execPath,
    args: ['--import', tsxUrl(), main],
    env: { ...env, ...workerEnvironment(context) },
    logFile,
    readyWithinMs: 120_000, // it bundles the workflows first
    graceMs: 15_000,
    restart: { upToMs: 10_000 },
    onEvent: context.log,
    ready: { line: isReadyLine },
  });
}

/** The configuration that worker/ reads. */
export function workerEnvironment(context: PartContext): Record<string, string> {
  return {
    TEMPORAL_ADDRESS: context.temporal.address,
    TEMPORAL_NAMESPACE: context.temporal.namespace,
    ASSENT_TASK_QUEUE: context.temporal.taskQueue,
    DATABASE_URL: context.databaseUrl,
    SMTP_URL: context.smtpUrl,
    PUBLIC_URL: context.publicUrl,
    MAIL_FROM: context.mailFrom,
    LINK_SECRET: context.linkSecret,
    MAIL_REPLY_DOMAIN: domainOf(mailbox(context.mailFrom)),
  };
}

// As a URL, so that it is found from any working directory.
function tsxUrl(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}

function isReadyLine(line: string): boolean {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && 'ready' in read && read.ready === true;
  } catch {
    return false;
  }
}
