// A real browser for a test file, brought by a package: nothing is installed on the machine. In: nothing. Out: the browser,
// launched once per file and closed when the file's tests are over.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

let launched: Promise<Browser> | undefined;

/** The file's browser; the first call launches it. To be called in a test or a hook. */
export function browser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

afterAll(async () => {
  const running = await launched?.catch(() => undefined);
  launched = undefined;
  await running?.close();
});

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await program(),
    args: [
      // Tests may run as root, where the browser has no sandbox; it only ever opens our own pages.
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

const project = join(__dirname, '..', '..');
const unpack =
  "import('@sparticuz/chromium').then(async ({ default: it }) => console.log(await it.executablePath()))";

/**
 * The unpacked browser. The package unpacks into the folder for temporary files and takes what lies there for whole, so two
 * test files at once would run each other's half. Here each unpacks apart, in a process of its own with a folder of its
 * own, and the first to finish moves the result to where all find it.
 */
async function program(): Promise<string> {
  const manifest = join(project, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `assent-chromium-${version}`);
  const shared = join(folder, 'chromium');
  if (existsSync(shared)) return shared;
  const apart = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--no-warnings', '-e', unpack], {
    cwd: project,
    env: { ...process.env, TMPDIR: apart },
  });
  // When another was first, its folder is in the way and as good as ours.
  await rename(apart, folder).catch(() => rm(apart, { recursive: true, force: true }));
  return shared;
}
