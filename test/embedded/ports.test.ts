// Ports: free ones are different and free, a named one that is taken is refused by name.
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { claimPort, freePort, freePorts, isFree, LOOPBACK } from '../../embedded/ports.ts';

let server: Server;
let taken: number;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  taken = (server.address() as AddressInfo).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('ports', () => {
  test('free ports are all different, and nobody listens on them', async () => {
    const ports = await freePorts(20);
    expect(new Set(ports).size).toBe(20);
    expect(await Promise.all(ports.map(isFree))).not.toContain(false);
    expect(await isFree(taken)).toBe(false);
  });

  test('a named port that is free is the one that is used', async () => {
    const port = await freePort();
    expect(await claimPort({ port, option: '--port' })).toBe(port);
  });

  test('a named port that is taken is refused, with the port and the option', async () => {
    await expect(claimPort({ port: taken, option: '--port' })).rejects.toMatchObject({
      code: 'port.taken',
      message: expect.stringMatching(
        new RegExp(`Port ${taken} \\(--port\\).*another port with --port`),
      ) as string,
    });
  });

  test.each([0, -1, 70_000, 1.5, Number.NaN])('%p is no port', async (port) => {
    await expect(claimPort({ port, option: '--port' })).rejects.toMatchObject({ code: 'port.invalid' });
  });
});
