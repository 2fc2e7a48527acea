// Changing one seat or one office of the roster, with a day. In: the group and the words. Out: `assent roster seat`, `vacate`,
// `delegate`, `conflict` and `office`; each makes a version of its own.
import { Option } from 'commander';
import type { AddCommands } from '../command.ts';
import type { ConflictOptions, DelegateOptions, OfficeOptions, SeatOptions } from '../rosterEditing.ts';

const editing = () => import('../rosterEditing.ts');

export const addRosterEdits: AddCommands = (roster, does) => {
  roster
    .command('seat <seat>')
    .description('name the next holder of a seat from a day on, or correct the present one')
    .option('--holder <name>', 'who holds the seat')
    .option('--email <address>', 'the mailbox of the seat')
    .option('--from <date>', 'the first day of the new holder; the one before ends on the day before')
    .addOption(
      new Option('--constituency <name>', 'for a seat that is new on the roster').choices([
        'government',
        'civil-society',
      ]),
    )
    .option('--correct', 'no hand-over: mend the name or the mailbox of the present holder')
    .action(
      does<[string], SeatOptions>(async (visit, [seat], options) =>
        (await editing()).changeSeat(visit, seat, options),
      ),
    );

  roster
    .command('vacate <id>')
    .description('leave a seat or an office vacant from a day on')
    .requiredOption('--from <date>', 'the first day on which nobody holds it')
    .action(
      does<[string], { from: string }>(async (visit, [id], options) =>
        (await editing()).vacateSeat(visit, id, options),
      ),
    );

  roster
    .command('delegate <seat>')
    .description('name who may speak for a seat for a time: recorded as "B for A"')
    .option('--to <id>', 'the id under which the delegate acts; it may be another seat’s')
    .option('--name <name>', 'the delegate; that of the other seat, where nothing is said')
    .option('--email <address>', 'the delegate’s mailbox; likewise')
    .option('--from <date>', 'the first day')
    .option('--until <date>', 'the last day')
    .option('--reason <text>', 'why')
    .option('--end', 'from today on the seat speaks for itself again')
    .action(
      does<[string], DelegateOptions>(async (visit, [seat], options) =>
        (await editing()).delegateSeat(visit, seat, options),
      ),
    );

  roster
    .command('conflict <seat>')
    .description('declare a seat’s conflict of interest with an organization, or end one')
    .requiredOption('--organization <name>', 'its name, acronym or short name')
    .option('--reason <text>', 'why; without it, --until ends the conflict that is known')
    .option('--from <date>', 'the first day; today, where nothing is said')
    .option('--until <date>', 'the last day')
    .action(
      does<[string], ConflictOptions>(async (visit, [seat], options) =>
        (await editing()).declare(visit, seat, options),
      ),
    );

  roster
    .command('office <office>')
    .description('name the seat that holds an office from a day on, or its substitute')
    .option('--seat <id>', 'the seat that holds the office')
    .option('--from <date>', 'its first day; the seat before ends on the day before')
    .option('--substitute <id>', 'the seat that signs for a Co-Chair with a conflict of interest')
    .action(
      does<[string], OfficeOptions>(async (visit, [office], options) =>
        (await editing()).changeOffice(visit, office, options),
      ),
    );
};
