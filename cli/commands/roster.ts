// The roster of the Steering Committee: loaded from a file, shown as of a day. In: the words. Out: `assent roster …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';

export const addRoster: AddCommands = (program, does) => {
  const roster = groupOf(program, 'roster', 'the seats of the Steering Committee and the offices around it');

  roster
    .command('load <file>')
    .description('load a roster, a YAML file; reviews that open from now on ask its seats')
    .action(
      does<[string]>(async (visit, [path]) => {
        const { load } = await import('../rosterKeeping.ts');
        return load(visit, path);
      }),
    );

  roster
    .command('show')
    .description('show the seats and offices in force')
    .option('--as-of <date>', 'on this day, such as 2026-02-03; today without it')
    .action(
      does<[], { asOf?: string }>(async (visit, _words, { asOf }) => {
        const { show } = await import('../rosterKeeping.ts');
        return show(visit, asOf);
      }),
    );
};
