// The web's own server: where it listens, that it ends although a browser keeps its connection, and a port that is taken.
import { Agent, get } from 'node:http';
import { Hono } from 'hono';
import { serve } from '../../web/serve.ts';

const app = new Hono().get('/', (c) => c.text('here'));

test('answers at the address that it names, and nowhere once it is stopped', async () => {
  const served = await serve(app);
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(served.url)).text()).toBe('here');
  await served.stop();
  await expect(fetch(served.url)).rejects.toThrow();
});

test('stops while a browser holds a connection open', async () => {
  const served = await serve(app);
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(served.url, { agent }, (answer) => answer.resume().on('end', resolve)));
  await served.stop();
  agent.destroy();
});

test('a port that is taken is a fault that says what to do', async () => {
  const first = await serve(app);
  const port = Number(new URL(first.url).port);
  await expect(serve(app, { port })).rejects.toMatchObject({
    name: 'Fault',
    code: 'web.notListening',
    message: expect.stringMatching(/port \d+ .*Name another port/),
  });
  await first.stop();
});
