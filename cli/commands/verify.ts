// Whether the log is whole: nobody changed, removed or added an event afterwards. In: nothing. Out: `assent verify`.
import type { AddCommands } from '../command.ts';

const toldAtMost = 10;

export const addVerify: AddCommands = (program, does) => {
  program
    .command('verify')
    .description('walk the hash chain of the log; a place where it does not hold is a fault, status 1')
    .action(
      does<[]>(async (visit) => {
        const [register, { verifyLog }, { Fault }] = await Promise.all([
          visit.register(),
          import('../../register/log.ts'),
          import('../../domain/errors.ts'),
        ]);
        const { entries, head, faults } = await visit.waiting('Walking the log', verifyLog(register));
        if (faults.length > 0) {
          const told = faults.slice(0, toldAtMost).map(({ position, what }) => `at ${position}: ${what}`);
          const more = faults.length - told.length;
          throw new Fault(
            'log.broken',
            `The log does not hold in ${faults.length} of its ${entries} entries. ${told.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`,
          );
        }
        const text = `The log is whole: ${entries} entries, each follows the one before.\nIts last hash is ${head}; a copy of it elsewhere proves that the log was not written anew.`;
        return { json: { whole: true, entries, head }, text };
      }),
    );
};
