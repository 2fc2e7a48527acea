// The roster of the Steering Committee: loaded from a file, looked at as of a day, exported, its history. In: the words.
// Out: `assent roster …`; the commands that change one seat or office stand in rosterEdits.ts.
import { Option } from 'commander';
import type { RosterFormat } from '../../client/rosterFile.ts';
import { columnsInWords } from '../../client/rosterColumns.ts';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { addRosterEdits } from './rosterEdits.ts';

export const addRoster: AddCommands = (program, does) => {
  const roster = groupOf(program, 'roster', 'the seats of the Steering Committee and the offices around it');

  roster
    .command('load <file>')
    .description('load a roster, YAML or CSV; reviews that open from now on ask its seats')
    .addHelpText('after', columnsInWords)
    .action(
      does<[string]>(async (visit, [path]) => {
        const { load } = await import('../rosterKeeping.ts');
        return load(visit, path);
      }),
    );

  roster
    .command('show')
    .description('show the seats and offices in force, vacant seats, delegations and conflicts of interest')
    .option('--as-of <date>', 'on this day, such as 2026-02-03; today without it')
    .action(
      does<[], { asOf?: string }>(async (visit, _words, { asOf }) => {
        const { show } = await import('../rosterKeeping.ts');
        return show(visit, asOf);
      }),
    );

  roster
    .command('export')
    .description('write the roster in use as a file that "roster load" takes')
    .addOption(new Option('--format <format>', 'which kind').choices(['yaml', 'csv']).default('yaml'))
    .action(
      does<[], { format: RosterFormat }>(async (visit, _words, { format }) => {
        const { exportRoster } = await import('../rosterKeeping.ts');
        return exportRoster(visit, format);
      }),
    );

  roster
    .command('history [id]')
    .description('show who changed what when, of a seat or an office, or of all')
    .action(
      does<[string | undefined]>(async (visit, [id]) => {
        const { history } = await import('../rosterKeeping.ts');
        return history(visit, id);
      }),
    );

  addRosterEdits(roster, does);

  roster
    .command('hand-over')
    .description('tell the cases under review who holds their seats today; for the day of a dated change')
    .action(
      does(async (visit) => {
        const { handOver } = await import('../rosterKeeping.ts');
        return handOver(visit);
      }),
    );
};
