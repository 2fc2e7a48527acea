// What a visitor sees when something is not there or went wrong. In: an address without a page, or an error.
// Out: a page (or JSON under /api) with a code and where to go; the details go to the log only.
import { randomUUID } from 'node:crypto';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Fault } from '../../domain/errors.ts';
import { FaultPage } from '../pages/fault.tsx';
import { NotFoundPage } from '../pages/notFound.tsx';
import type { Surroundings } from '../surroundings.ts';
import { respond } from './respond.tsx';

/** What passes: the register or the cases do not answer now. */
const away = ['register.unreachable', 'temporal.unreachable', 'temporal.noAnswer'];

const isForPrograms = (path: string) => path.startsWith('/api/') || path === '/healthz';

/** 404, with where to go. */
export function notFound(surroundings: Surroundings): NotFoundHandler {
  return (c) => {
    if (isForPrograms(c.req.path)) {
      const message = 'There is nothing at this address.';
      return c.json({ error: { code: 'web.notFound', message } }, 404);
    }
    const body = <NotFoundPage surroundings={surroundings} />;
    return respond(c, surroundings, { title: 'Not found', body, status: 404 });
  };
}

/** 503 when the register or the cases cannot be reached, 500 for everything else; never a stack on the page. */
export function fault(surroundings: Surroundings): ErrorHandler {
  const log = surroundings.log ?? ((text: string) => process.stderr.write(`${text}\n`));
  return async (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const code = error instanceof Fault ? error.code : 'web.unexpected';
    const status = away.includes(code) ? 503 : 500;
    const incident = randomUUID().slice(0, 8);
    log(`${code} (incident ${incident}) at ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    if (status === 503) c.header('Retry-After', '30');
    if (isForPrograms(c.req.path)) {
      const message = `This could not be answered. Incident ${incident}.`;
      return c.json({ error: { code, message } }, status);
    }
    const said = surroundings.embedded && error instanceof Fault ? error.message : undefined;
    const body = <FaultPage code={code} incident={incident} said={said} />;
    return respond(c, surroundings, { title: 'This page could not be made', body, status });
  };
}
