// The policy: dated values for what the framework's text leaves open. In: the words. Out: `assent policy …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';

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
    .action(
      does(async (visit) => {
        const { show } = await import('../policyKeeping.ts');
        return show(visit);
      }),
    );
};
