// The web as a process of its own, beside a PostgreSQL register. In: DATABASE_URL, PUBLIC_URL, PORT and HOST in the environment.
// Out: the public register until SIGINT or SIGTERM; status 1 and a sentence when something it needs is missing.
import * as z from 'zod';
import { Fault } from '../domain/errors.ts';
import { openRegister } from '../register/open.ts';
import { createApp } from './app.tsx';
import { serve } from './serve.ts';

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'is not postgres://'),
  PUBLIC_URL: z.url('is not a web address'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
});

async function main(): Promise<void> {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Fault('web.configuration', `The web cannot start: ${faults.join('; ')}.`);
  }
  const { DATABASE_URL, PUBLIC_URL, PORT, HOST } = parsed.data;
  const register = await openRegister(DATABASE_URL);
  const app = createApp({ register, publicUrl: PUBLIC_URL.replace(/\/+$/, ''), embedded: false });
  const served = await serve(app, { port: PORT, host: HOST });
  process.stdout.write(`${JSON.stringify({ ready: true, web: served.url })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.stop().then(() => register.close()));
  }
}

main().catch((error: unknown) => {
  const code = error instanceof Fault ? error.code : 'web.failed';
  process.stderr.write(`${code}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
