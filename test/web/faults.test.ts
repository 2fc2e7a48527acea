// When the register is away: what a visitor sees, what a probe sees, and what only the log is told.
import { openRegister } from '../../register/open.ts';
import { createApp } from '../../web/app.tsx';
import { publicUrl } from './office.ts';

async function withoutRegister(embedded: boolean) {
  const register = await openRegister('pglite:');
  await register.close();
  const told: string[] = [];
  return { app: createApp({ register, publicUrl, embedded, log: (text) => told.push(text) }), told };
}

test('the page has a code and an incident, and no stack', async () => {
  const { app, told } = await withoutRegister(false);
  const response = await app.request('/partners/irdb');
  expect(response.status).toBeGreaterThanOrEqual(500);
  const page = await response.text();
  expect(page).toContain('This page could not be made');
  const [, code, incident] = /<code>([\w.]+)<\/code> <code>([0-9a-f]{8})<\/code>/.exec(page) ?? [];
  expect(code).toBeDefined();
  expect(page).not.toMatch(/\bat .*\.tsx?:\d+|select|PGlite/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(told.join('\n')).toContain(`${code} (incident ${incident}) at GET /partners/irdb: `);
});

test('a probe learns that the web cannot answer, as JSON', async () => {
  const { app } = await withoutRegister(false);
  const response = await app.request('/healthz');
  expect(response.status).toBeGreaterThanOrEqual(500);
  expect(await response.json()).toEqual({
    error: { code: expect.any(String), message: expect.stringMatching(/^This could not be answered\. Incident / ) },
  });
});

test('a register without its tables is a fault too, and its own sentence is shown only locally', async () => {
  const register = await openRegister('pglite:');
  try {
    const page = async (embedded: boolean) => {
      const app = createApp({ register, publicUrl, embedded, log: () => {} });
      const response = await app.request('/');
      expect(response.status).toBe(500);
      return response.text();
    };
    expect(await page(true)).toContain('The register refused:');
    expect(await page(false)).not.toContain('The register refused:');
    expect(await page(false)).toContain('<code>register.failed</code>');
  } finally {
    await register.close();
  }
});
