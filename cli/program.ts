// The whole command line. In: the surroundings. Out: a program with every command; nothing heavy is loaded before one runs.
import { Command } from 'commander';
import { doing, type AddCommands } from './command.ts';
import { addAcceptance } from './commands/acceptance.ts';
import { addFastForward } from './commands/fastForward.ts';
import { addLetter } from './commands/letter.ts';
import { addLetterCheck } from './commands/letterCheck.ts';
import { addList } from './commands/list.ts';
import { addMail } from './commands/mail.ts';
import { addNotices } from './commands/notices.ts';
import { addObjection } from './commands/objection.ts';
import { addPartners } from './commands/partners.ts';
import { addPartnership } from './commands/partnership.ts';
import { addPosition } from './commands/position.ts';
import { addReport } from './commands/report.ts';
import { addReview } from './commands/review.ts';
import { addPolicy } from './commands/policy.ts';
import { addRoster } from './commands/roster.ts';
import { addShow } from './commands/show.ts';
import { addSign } from './commands/sign.ts';
import { addVerify } from './commands/verify.ts';
import { addWithdraw } from './commands/withdraw.ts';
import type { Surroundings } from './surroundings.ts';

const groups: { heading: string; commands: AddCommands[] }[] = [
  { heading: 'Looking:', commands: [addList, addShow, addPartners, addMail, addVerify] },
  { heading: 'The letter of intent:', commands: [addLetter, addLetterCheck] },
  {
    heading: 'The committee:',
    commands: [addPosition, addObjection, addNotices, addReview, addSign, addAcceptance],
  },
  { heading: 'The partnership:', commands: [addReport, addPartnership, addWithdraw] },
  { heading: 'The installation:', commands: [addRoster, addPolicy, addFastForward] },
];

const manual = `
Who acts: --as names an office (support-unit, co-chair-government), a seat (brazil) or "contact", the organization's
contact; ASSENT_AS does the same. Without them it is the seat of --seat in "position" and "objection withdraw", the
office of --office in "sign", "contact" in "report" and "withdraw", and "support-unit" everywhere else.

Where: the installation in --data DIR or ASSENT_DATA; or the one at TEMPORAL_ADDRESS and DATABASE_URL (with
TEMPORAL_NAMESPACE, ASSENT_TASK_QUEUE); or the one in .assent of this directory, as "npm start" makes it.

Exit status: 0 done; 1 a fault of Assent or around it; 2 refused, invalid input, or wrong usage.
docs/cli.md shows the answers of --json.`;

/** A group says which commands it holds. */
function described(command: Command): string {
  const inside = command.commands.map((one) => one.name()).join(', ');
  return inside === '' ? command.description() : `${command.description()}: ${inside}`;
}

/** @param complain is told what the parser writes when it gives up: a complaint, or the help of a group */
export function buildProgram(around: Surroundings, complain: (text: string) => void): Command {
  const program = new Command('assent')
    .description('Carries letters of intent to official, yearly reviewed partnerships.')
    .version('0.1.0', '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => around.stdout.write(text), writeErr: complain })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: around.stdout.columns || 110,
      subcommandDescription: described,
    })
    .option('--json', 'answer in JSON, as docs/cli.md describes it')
    .option('--as <id>', 'who acts: an office, a seat, or "contact" (see "assent --help")')
    .option('--data <dir>', 'data directory of the installation')
    .addHelpText('after', manual);
  const does = doing(around);
  for (const { heading, commands } of groups) {
    program.commandsGroup(heading);
    for (const add of commands) add(program, does);
  }
  return program;
}
