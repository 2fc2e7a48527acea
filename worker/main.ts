// The worker process. In: configuration in the environment. Out: one JSON line {"ready":true} once it polls; it ends by
// SIGINT or SIGTERM with status 0, and with status 1 and a sentence when something it needs is missing.
import { createActivities, openPost } from '../activities/index.ts';
import { mailbox } from '../activities/post/mailbox.ts';
import { takeReport } from '../client/bounces/takeReport.ts';
import { takeReply } from '../client/replies/takeReply.ts';
import { openDesk, type Desk } from '../client/desk.ts';
import { Fault } from '../domain/errors.ts';
import { reportKeeping } from '../register/deliveryReports.ts';
import { openRegister, type Register } from '../register/open.ts';
import { replyKeeping } from '../register/replies.ts';
import { readConfig, type WorkerConfig } from './config.ts';
import { openReportDoor } from './reportDoor.ts';
import { watchRoster } from './rosterWatch.ts';
import { startWorker } from './worker.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const register = await openRegister(config.databaseUrl);
  await register.migrate();
  const post = openPost(config.smtpUrl, config.returnPath);
  const { temporal, publicUrl, mailFrom, linkSecret, replyDomain, cachedWorkflows, workflowBundle } = config;
  const desk = await openDesk(temporal);
  const worker = await startWorker({
    temporal,
    cachedWorkflows,
    activities: createActivities({
      register,
      post,
      publicUrl,
      mailFrom,
      linkSecret,
      courier: desk.order,
      ...(replyDomain === undefined ? {} : { replyDomain }),
    }),
    ...(workflowBundle === undefined ? {} : { workflowBundle: { codePath: workflowBundle } }),
  });
  const closeReportDoor = await takeReportsFor(config, register, desk);
  const stopWatching = watchRoster(desk, register, say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
  process.stdout.write('{"ready":true}\n');
  await worker.stopped;
  stopWatching();
  await closeReportDoor?.();
  await desk.close();
  post.close();
  await register.close();
}

/** Delivery reports, and replies of seats, that come to this process by SMTP, where that is configured. @returns what to close */
async function takeReportsFor(
  { reportDoor, returnPath, replyDomain, mailFrom }: WorkerConfig,
  register: Register,
  desk: Desk,
): Promise<(() => Promise<void>) | undefined> {
  if (reportDoor === undefined) return undefined;
  const door = await openReportDoor({
    ...reportDoor,
    returnPath: returnPath ?? mailbox(mailFrom).address,
    take: (raw) => takeReport(desk, reportKeeping(register), raw),
    ...(replyDomain === undefined
      ? {}
      : {
          replies: {
            domain: replyDomain,
            take: (raw, recipients) => takeReply(desk, replyKeeping(register), raw, recipients),
          },
        }),
  });
  return () => door.close();
}

function say(error: unknown): void {
  const code = error instanceof Fault ? error.code : 'worker.failed';
  process.stderr.write(`${code}: ${error instanceof Error ? error.message : String(error)}\n`);
}

main().catch((error: unknown) => {
  say(error);
  process.exit(1);
});
