// Whether the web can answer at all: it runs, and the register answers it. In: a probe's request. Out: JSON, 200 or 503.
import type { Handler } from 'hono';
import { findPartner } from '../../register/partners.ts';
import type { Surroundings } from '../surroundings.ts';

/** `GET /healthz`: `{ status: "ok" }`; when the register is away, the fault's own answer. */
export function health({ register }: Surroundings): Handler {
  return async (c) => {
    await findPartner(register, '');
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok' });
  };
}
