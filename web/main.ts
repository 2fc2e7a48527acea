// The web as a process of its own, beside a PostgreSQL register. In: configuration in the environment (config.ts). Out: one JSON line
// {"ready":true,"web":…} once it listens; it ends by SIGINT or SIGTERM, and with status 1 and a sentence when something it needs is missing.
import { openDesk } from '../client/desk.ts';
import { Fault } from '../domain/errors.ts';
import { openRegister } from '../register/open.ts';
import { createApp } from './app.tsx';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

async function main(): Promise<void> {
  const { databaseUrl, publicUrl, port, host, proxies, people, openId } = readConfig(process.env);
  const register = await openRegister(databaseUrl);
  const desk = people && (await openDesk(people.temporal));
  const app = createApp({
    register,
    publicUrl,
    embedded: false,
    proxies,
    ...(desk === undefined || people === undefined ? {} : { desk, linkSecret: people.linkSecret }),
    ...(openId === undefined ? {} : { openId }),
  });
  const served = await serve(app, { port, host });
  process.stdout.write(`${JSON.stringify({ ready: true, web: served.url })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void served.stop().then(() => Promise.all([register.close(), desk?.close()]));
    });
  }
}

main().catch((error: unknown) => {
  const code = error instanceof Fault ? error.code : 'web.failed';
  process.stderr.write(`${code}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
