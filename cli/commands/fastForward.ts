// A case's clock skips ahead (embedded installation). In: the case, and how far. Out: `assent fast-forward CASE`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { countIn } from '../options.ts';

export const addFastForward: AddCommands = (program, does) => {
  program
    .command('fast-forward <case>')
    .description('skip time on the clock of one case; every deadline on the way is kept')
    .addOption(new Option('--to-next-deadline', 'to the next deadline of the case').conflicts('days'))
    .addOption(new Option('--days <n>', 'by so many days').argParser(countIn))
    .action(
      does<[string], { toNextDeadline?: true; days?: number }>(
        async (visit, [caseId], { toNextDeadline, days }) => {
          if (!toNextDeadline && days === undefined)
            throw refuse('usage', 'Say how far: --to-next-deadline, or --days N.');
          const { skip } = await import('../skip.ts');
          return skip(visit, caseId, days);
        },
      ),
    );
};
