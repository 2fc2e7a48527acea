// A local installation shows every case and every mail, so it answers only under a name of this machine.
import { openRegister, type Register } from '../../register/open.ts';
import { createApp } from '../../web/app.tsx';

let register: Register;
beforeAll(async () => {
  register = await openRegister('pglite:');
  await register.migrate();
}, 60_000);
afterAll(async () => register?.close());

const answer = async (host: string, embedded: boolean) =>
  createApp({ register, publicUrl: 'http://127.0.0.1:8080', embedded }).request(
    `http://${host}/api/partners`,
  );

test('another name that points here is refused, with a code', async () => {
  const refused = await answer('evil.example.org', true);
  expect(refused.status).toBe(421);
  expect(await refused.text()).toContain('web.notLocal');
});

test.each(['127.0.0.1:8080', 'localhost:8080', '[::1]:8080'])('%s is answered', async (host) => {
  expect((await answer(host, true)).status).toBe(200);
});

test('the public register is answered under whatever name it is given', async () => {
  expect((await answer('register.example.org', false)).status).toBe(200);
});
