// `npm start`: a whole installation, up until Ctrl-C.
// In: the command line. Out: one line of JSON or a text for people when it is up; exit status 0, 1 or 2.
import { Fault, Refused } from '../domain/errors.ts';
import { sentence } from './faults.ts';
import { startInstallation, type Installation } from './installation.ts';
import { parseOptions, type StartOptions } from './options.ts';
import { pluggedParts } from './plugged.ts';
import { untilAskedToStop } from './stopSignals.ts';

const options = parseOptions(process.argv.slice(2), process.env);
process.exit('exit' in options ? options.exit : await run(options));

async function run({ json, ...rest }: StartOptions): Promise<number> {
  const stopping = untilAskedToStop();
  const starting = startInstallation({ ...rest, parts: pluggedParts, log: say });
  try {
    // Ctrl-C while the server is built must not wait for the build: leaving ends the children.
    const installation = await Promise.race([starting, stopping]);
    if (!isInstallation(installation)) return 0;
    process.stdout.write(json ? `${jsonLine(installation)}\n` : welcome(installation, rest.data));
    await stopping;
    say('Stopping …');
    await installation.stop();
    say('Stopped. The next start continues where this one ended.');
    return 0;
  } catch (error) {
    say(error instanceof Fault || error instanceof Refused ? told(error) : `unexpected: ${trace(error)}`);
    return 1;
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function isInstallation(value: Installation | NodeJS.Signals): value is Installation {
  return typeof value !== 'string';
}

function jsonLine({ web, mailbox, temporal }: Installation): string {
  return JSON.stringify({ ready: true, web, mailbox, temporal });
}

function welcome({ web, mailbox, temporal }: Installation, data: string): string {
  return `
Assent is up.

  Open   ${web}/look-as   everybody who acts: choose whose eyes to look through
         ${web}/desk   the Support Unit's desk
         ${mailbox}   every mail that was sent
         ${web}   the public register
  Try    npx assent letter submit examples/letters/complete.md
         npx assent list
         npx assent show CASE
         npx assent fast-forward CASE --to-next-deadline
  Stop   Ctrl-C; all state stays in ${data}, the next start continues

  (Temporal answers at ${temporal})
`;
}

function told(error: Fault | Refused): string {
  return `${error instanceof Refused ? error.refusal.code : error.code}: ${error.message}`;
}

function trace(error: unknown): string {
  return error instanceof Error && error.stack ? error.stack : sentence(error);
}
