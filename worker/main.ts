// The worker process. In: configuration in the environment. Out: one JSON line {"ready":true} once it polls; it ends by
// SIGINT or SIGTERM with status 0, and with status 1 and a sentence when something it needs is missing.
import { createActivities, openPost } from '../activities/index.ts';
import { Fault } from '../domain/errors.ts';
import { openRegister } from '../register/open.ts';
import { readConfig } from './config.ts';
import { startWorker } from './worker.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const register = await openRegister(config.databaseUrl);
  await register.migrate();
  const post = openPost(config.smtpUrl);
  const { temporal, publicUrl, mailFrom, cachedWorkflows, workflowBundle } = config;
  const worker = await startWorker({
    temporal,
    cachedWorkflows,
    activities: createActivities({ register, post, publicUrl, mailFrom }),
    ...(workflowBundle === undefined ? {} : { workflowBundle: { codePath: workflowBundle } }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
  process.stdout.write('{"ready":true}\n');
  await worker.stopped;
  post.close();
  await register.close();
}

main().catch((error: unknown) => {
  const code = error instanceof Fault ? error.code : 'worker.failed';
  process.stderr.write(`${code}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
