// When the register fails or is away: what a visitor sees, what a probe sees, and what only the log is told.
import type { Hono } from 'hono';
import { openRegister, type Register } from '../../register/open.ts';
import { createApp } from '../../web/app.tsx';
import { findPostgres, startPostgres } from '../support/postgres.ts';
import { publicUrl } from './office.ts';

const told: string[] = [];
const over = (register: Register, embedded: boolean): Hono =>
  createApp({ register, publicUrl, embedded, log: (text) => told.push(text) });

describe('a register without its tables', () => {
  let bare: Register;
  beforeAll(async () => {
    bare = await openRegister('pglite:');
  }, 60_000);
  afterAll(async () => bare?.close());

  test('gives a page with a code and an incident, and no stack', async () => {
    const response = await over(bare, false).request('/partners/irdb');
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain('This page could not be made');
    const [, code, incident] = /<code>([\w.]+)<\/code> <code>([0-9a-f]{8})<\/code>/.exec(page) ?? [];
    expect(code).toBe('register.failed');
    expect(page).not.toMatch(/\bat .*\.tsx?:\d+|select|relation/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(told.join('\n')).toContain(`register.failed (incident ${incident}) at GET /partners/irdb: `);
  });

  test('is explained in its own sentence only in a local installation', async () => {
    const page = async (embedded: boolean) => (await over(bare, embedded).request('/')).text();
    expect(await page(true)).toContain('The register refused:');
    expect(await page(false)).not.toContain('The register refused:');
  });
});

const binaries = findPostgres();
if (binaries === undefined) {
  test.todo('NOT RUN, no PostgreSQL here: a database that has gone away is told to a probe as 503, in JSON');
} else {
  test('a database that has gone away is told to a probe as 503, in JSON', async () => {
    const cluster = await startPostgres(binaries);
    const register = await openRegister(await cluster.newDatabase());
    try {
      await cluster.stop();
      const response = await over(register, false).request('/healthz');
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(await response.json()).toEqual({
        error: {
          code: 'register.unreachable',
          message: expect.stringMatching(/^This could not be answered\. Incident [0-9a-f]{8}\.$/),
        },
      });
    } finally {
      await register.close();
    }
  }, 60_000);
}
