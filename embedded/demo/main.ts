// `npm run demo`: sets up a whole installation in a folder of its own, tells one story in the terminal, and ends.
// In: nothing. Out: the story, with what was sent to whom and at which instant on the case's clock; exit status 0 or 1.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDesk } from '../../client/desk.ts';
import { readLetterFile } from '../../client/letterFile.ts';
import { Fault } from '../../domain/errors.ts';
import { verifyLog } from '../../register/log.ts';
import { openRegister } from '../../register/open.ts';
import { officialList } from '../../register/partners.ts';
import { currentRoster } from '../../register/rosters.ts';
import { startInstallation } from '../installation.ts';
import { pluggedParts } from '../plugged.ts';
import { narrate } from './narrator.ts';
import { tell } from './story.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const example = async (file: string) =>
  readLetterFile(await readFile(fileURLToPath(new URL(`../../examples/letters/${file}`, import.meta.url))));

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-demo-'));
  const began = Date.now();
  const installation = await startInstallation({
    data: join(folder, 'data'),
    parts: pluggedParts,
    log: print,
  });
  const { temporal: address, namespace, taskQueue, database } = installation;
  const desk = await openDesk({ address, namespace, taskQueue });
  const register = await openRegister(database);
  try {
    const loaded = await currentRoster(register);
    if (loaded === null)
      throw new Fault('roster.missing', 'No roster is loaded; examples/roster.yaml should be.');
    const letter = await example('missing-principle.md');
    const mended = await example('missing-principle-mended.md');
    const cast = { desk, roster: loaded.roster, letter, mended };
    await tell(cast, narrate(register, print));

    const mails = (await installation.mail.messages()).map((mail) => mail.messageId);
    const twice = mails.length - new Set(mails).size;
    const { entries, faults } = await verifyLog(register);
    print('\nThe official list of partners:');
    for (const { name, status, since } of await officialList(register)) {
      print(`  ${name} · ${status} · since ${since.slice(0, 10)}`);
    }
    print(
      `\n${mails.length} mails were sent, ${twice === 0 ? 'none' : twice} twice. The log has ${entries} events, ${faults.length === 0 ? 'its chain is whole' : 'ITS CHAIN IS BROKEN'}.`,
    );
    print(
      `The story took ${((Date.now() - began) / 1000).toFixed(0)} s. "npm start" gives you an installation of your own.`,
    );
  } finally {
    await register.close();
    await desk.close();
    await installation.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const code = error instanceof Error && 'code' in error ? `${String(error.code)}: ` : '';
    process.stderr.write(`${code}${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
