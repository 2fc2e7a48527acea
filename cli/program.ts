// The whole command line. In: the surroundings. Out: a program with every command; nothing heavy is loaded before one runs.
import { Command } from 'commander';
import { doing, type AddCommands } from './command.ts';
import { addAcceptance } from './commands/acceptance.ts';
import { addAmendment } from './commands/amendment.ts';
import { addDecision } from './commands/decision.ts';
import { addDossier } from './commands/dossier.ts';
import { addFastForward } from './commands/fastForward.ts';
import { addHandOver } from './commands/handOver.ts';
import { addKey } from './commands/key.ts';
import { addLetter } from './commands/letter.ts';
import { addLetterCheck } from './commands/letterCheck.ts';
import { addList } from './commands/list.ts';
import { addMail } from './commands/mail.ts';
import { addNotices } from './commands/notices.ts';
import { addObjection } from './commands/objection.ts';
import { addPartners } from './commands/partners.ts';
import { addPartnership } from './commands/partnership.ts';
import { addPosition } from './commands/position.ts';
import { addQuestion } from './commands/question.ts';
import { addReport } from './commands/report.ts';
import { addReview } from './commands/review.ts';
import { addReviewReading } from './commands/reviewReading.ts';
import { addPolicy } from './commands/policy.ts';
import { addRoster } from './commands/roster.ts';
import { addShow } from './commands/show.ts';
import { addSign } from './commands/sign.ts';
import { addSilence } from './commands/silence.ts';
import { addVerify } from './commands/verify.ts';
import { addWindow } from './commands/window.ts';
import { addWithdraw } from './commands/withdraw.ts';
import { requestKey } from './requestKey.ts';
import type { Surroundings } from './surroundings.ts';
import { requestsOf } from './verbs.ts';
import { version } from './version.ts';

const groups: { heading: string; commands: AddCommands[] }[] = [
  { heading: 'Looking:', commands: [addList, addShow, addPartners, addMail, addDossier, addVerify] },
  { heading: 'The letter of intent:', commands: [addLetter, addLetterCheck, addAmendment] },
  {
    heading: 'A seat of the committee:',
    commands: [addPosition, addObjection, addQuestion, addNotices],
  },
  {
    heading: 'The committee and its Co-Chairs:',
    commands: [
      addReview,
      addReviewReading,
      addWindow,
      addSilence,
      addDecision,
      addSign,
      addAcceptance,
      addHandOver,
    ],
  },
  { heading: 'The partnership:', commands: [addReport, addPartnership, addWithdraw] },
  { heading: 'The installation:', commands: [addRoster, addPolicy, addKey, addFastForward] },
];

const manual = `
Who acts: --as names an office (support-unit, co-chair-government), a seat (brazil) or "contact", the organization's
contact; ASSENT_AS does the same. Without them it is the seat of --seat in what a seat says ("position", "objection
withdraw" and "confirm", "amendment contest", "notices acknowledge"), the office of --office in "sign", "contact" in
"report" and "withdraw", and "support-unit" everywhere else. A delegate names itself: --as brazil-deputy --seat brazil.

Once: every command that puts a request to a case takes --request-key KEY; the same key is carried out once.

Where: the installation in --data DIR or ASSENT_DATA; or the one at TEMPORAL_ADDRESS and DATABASE_URL (with
TEMPORAL_NAMESPACE, ASSENT_TASK_QUEUE); or the one in .assent of this directory, as "npm start" makes it.

Exit status: 0 done; 1 a fault of Assent or around it; 2 refused, invalid input, or wrong usage.
docs/cli.md shows the answers of --json.`;

/** A group says which commands it holds. */
function described(command: Command): string {
  const inside = command.commands.map((one) => one.name()).join(', ');
  return inside === '' ? command.description() : `${command.description()}: ${inside}`;
}

/** Every command that does something, by its words: `letter complete`. */
export function everyCommand(group: Command, before = ''): [words: string, command: Command][] {
  return group.commands.flatMap((one): [string, Command][] => {
    const words = `${before}${one.name()}`;
    return one.commands.length > 0 ? everyCommand(one, `${words} `) : [[words, one]];
  });
}

/**
 * @param complain is told what the parser writes when it gives up: a complaint, or the help of a group
 * @param rulesOf what the machine says of a command's requests; help shows it where it is given
 */
export function buildProgram(
  around: Surroundings,
  complain: (text: string) => void,
  rulesOf?: (requests: readonly string[], width: number) => string,
): Command {
  const helpWidth = around.stdout.columns || 110;
  const program = new Command('assent')
    .description('Carries letters of intent to official, yearly reviewed partnerships.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => around.stdout.write(text), writeErr: complain })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth,
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
  for (const [words, command] of everyCommand(program)) {
    const requests = requestsOf(words);
    if (requests.length === 0) continue;
    // A letter is its own key: the same one is recorded once.
    if (words !== 'letter submit') command.addOption(requestKey());
    if (rulesOf) command.addHelpText('after', () => `\n${rulesOf(requests, helpWidth)}`);
  }
  return program;
}
