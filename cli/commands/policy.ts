// The policy: dated values for what the framework's text leaves open. In: the words. Out: `assent policy …`.
import { InvalidArgumentError } from 'commander';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import type { DeadlineOptions } from '../policyDeadline.ts';

/** A whole number within bounds, as an option's value. */
function wholeNumber(least: number, most: number) {
  return (typed: string): number => {
    const value = Number(typed);
    if (!/^\d{1,5}$/.test(typed) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

export const addPolicy: AddCommands = (program, does) => {
  const policy = groupOf(program, 'policy', 'what the text of the framework leaves open');

  policy
    .command('check <file>')
    .description('check a policy file (YAML) and show every value that it gives; needs no installation')
    .action(
      does<[string]>(async (visit, [file]) => {
        const { check } = await import('../policyKeeping.ts');
        return check(visit, file);
      }),
    );

  policy
    .command('try <file>')
    .description(
      'replay the past reviews under a policy file and show what would have differed; changes nothing',
    )
    .action(
      does<[string]>(async (visit, [file]) => {
        const { tryOut } = await import('../policyTrying.ts');
        return tryOut(visit, file);
      }),
    );

  policy
    .command('load <file>')
    .description('load a policy file (YAML); reviews that are under way keep the policy they opened with')
    .action(
      does<[string]>(async (visit, [file]) => {
        const { load } = await import('../policyKeeping.ts');
        return load(visit, file);
      }),
    );

  policy
    .command('show')
    .description('show the policy that the next review freezes, and where it differs from the shipped one')
    .option('--as-of <date>', 'the one in force at the end of this day, such as 2026-02-03; now without it')
    .action(
      does<[], { asOf?: string }>(async (visit, _words, { asOf }) => {
        const { show } = await import('../policyKeeping.ts');
        return show(visit, asOf);
      }),
    );

  policy
    .command('history')
    .description('list every policy that was loaded, with the day from which it holds')
    .action(
      does(async (visit) => {
        const { history } = await import('../policyKeeping.ts');
        return history(visit);
      }),
    );

  policy
    .command('deadline [file]')
    .description(
      'compute when a window closes, without a case, and show every day on the way; with a policy file it needs no installation',
    )
    .requiredOption('--from <instant>', 'when the window opens, such as 2026-02-03T14:20:00Z')
    .option('--working-days <n>', 'so many instead of those of the policy', wholeNumber(0, 250))
    .option('--minimum-hours <n>', 'so many at least instead of those of the policy', wholeNumber(0, 6_000))
    .action(
      does<[string | undefined], DeadlineOptions>(async (visit, [file], options) => {
        const { deadline } = await import('../policyDeadline.ts');
        return deadline(visit, file, options);
      }),
    );
};
