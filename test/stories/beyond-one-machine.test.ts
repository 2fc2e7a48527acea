// Story: the same worker and web, each a process of its own, against a Temporal server and a PostgreSQL register, found by
// their addresses alone (DESIGN: beyond). Nothing in the code changes; configuration does.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../embedded/ports.ts';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail/mailCatcher.ts';
import { here } from '../cli/commandLine.ts';
import { findPostgres, startPostgres } from '../support/postgres.ts';
import { temporalAddress } from '../support/temporalServer.ts';
import { bundlePath } from '../support/workflowBundle.ts';

const project = join(__dirname, '..', '..');
const binaries = findPostgres();
const children: ChildProcess[] = [];

async function startProcess(main: string, env: NodeJS.ProcessEnv): Promise<{ web?: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  for await (const line of createInterface(child.stdout)) {
    const answer = JSON.parse(line) as { ready?: boolean; web?: string };
    if (answer.ready) return answer;
  }
  throw new Error(`${main} ended: ${said}`);
}

if (binaries === undefined) {
  test('PostgreSQL: NOT RUN, no binaries found', () => {});
} else {
  let folder: string;
  let mail: MailCatcher;
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let env: NodeJS.ProcessEnv;
  let web: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assent-beyond-'));
    [postgres, mail] = await Promise.all([startPostgres(binaries), startMailCatcher({ folder })]);
    env = {
      TEMPORAL_ADDRESS: temporalAddress(),
      ASSENT_TASK_QUEUE: `beyond-${randomUUID()}`,
      DATABASE_URL: await postgres.newDatabase(),
      SMTP_URL: mail.url,
      PUBLIC_URL: 'https://register.example.org',
      MAIL_FROM: 'OGP Support Unit <desk@su.example.org>',
      LINK_SECRET: 'a secret of the tests, long enough to sign links with',
      ASSENT_WORKFLOW_BUNDLE: bundlePath(),
    };
    await startProcess('worker/main.ts', env);
    web = (await startProcess('web/main.ts', { ...env, PORT: String(await freePort()) })).web ?? '';
  }, 120_000);
  afterAll(async () => {
    await Promise.all(
      children.map(
        (child) =>
          new Promise((resolve) => {
            child.once('exit', resolve);
            child.kill('SIGTERM');
          }),
      ),
    );
    await mail?.close();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const assent = (...words: string[]) => here(words, env);

  test('a letter is recorded, reviewed and signed, and the public web shows the partner and nothing else', async () => {
    expect(await assent('roster', 'load', 'examples/roster.yaml')).toMatchObject({ status: 0 });
    const { stdout } = await assent('letter', 'submit', 'examples/letters/complete.md', '--json');
    const id = (JSON.parse(stdout) as { case: string }).case;
    expect(await assent('letter', 'complete', id)).toMatchObject({ status: 0 });
    expect(await assent('notices', 'acknowledge', id, '--seat', 'norway')).toMatchObject({ status: 0 });
    expect(await assent('fast-forward', id, '--days', '16')).toMatchObject({ status: 0 });
    expect((await fetch(`${web}/partners/${id}`)).status).toBe(404);
    for (const office of ['co-chair-government', 'co-chair-civil-society']) {
      expect(await assent('sign', id, '--office', office)).toMatchObject({ status: 0 });
    }
    const partners = (await (await fetch(`${web}/api/partners`)).json()) as { slug: string }[];
    expect(partners.map((one) => one.slug)).toEqual([id]);
    const cases = await fetch(`${web}/cases`, { redirect: 'manual' });
    expect([cases.status, cases.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fcases']);
    for (const path of ['/mailbox', '/look-as']) expect((await fetch(`${web}${path}`)).status).toBe(404);
    expect(await assent('verify')).toMatchObject({ status: 0 });
  }, 60_000);

  test('people sign in there with a link to their mailbox', async () => {
    const mailbox = 'support-unit@secretariat.example.org';
    const send = (path: string, fields: Record<string, string>) =>
      fetch(`${web}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { Origin: 'https://register.example.org' },
        redirect: 'manual',
      });
    expect((await send('/sign-in', { mailbox, to: '/me' })).status).toBe(303);
    let link: string | undefined;
    for (const until = Date.now() + 20_000; link === undefined && Date.now() < until;) {
      const texts = (await mail.messages()).map(({ text }) => text ?? '');
      link = texts.map((text) => /example\.org(\/sign-in\/\S+)/.exec(text)?.[1]).find(Boolean);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [cookie = ''] = (await send(link ?? '', {})).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-assent=.*Secure/);
    const me = await fetch(`${web}/me`, { headers: { Cookie: cookie.split(';')[0] ?? '' } });
    expect(await me.text()).toContain(mailbox);
  }, 60_000);

  test('without a Temporal server and a secret, the web is the public register alone', async () => {
    const alone = {
      ...env,
      TEMPORAL_ADDRESS: undefined,
      LINK_SECRET: undefined,
      PORT: String(await freePort()),
    };
    const { web: register = '' } = await startProcess('web/main.ts', alone);
    expect((await fetch(`${register}/healthz`)).status).toBe(200);
    for (const path of ['/cases', '/sign-in', '/me', '/desk']) {
      expect((await fetch(`${register}${path}`)).status).toBe(404);
    }
  }, 60_000);
}
