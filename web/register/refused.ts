// What a program is told that asked for something unclear. In: a refusal. Out: 400 with its code and its sentence, as JSON.
import type { Context } from 'hono';
import type { Refusal } from '../../domain/errors.ts';

export function refused(c: Context, { code, message }: Refusal): Response {
  c.header('Cache-Control', 'no-store');
  return c.json({ error: { code, message } }, 400);
}
