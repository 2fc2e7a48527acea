// The partner withdraws, or thinks better of it (G1-1). In: the words. Out: `assent withdraw CASE`.
import { refuse } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { request } from '../request.ts';

export const addWithdraw: AddCommands = (program, does) => {
  program
    .command('withdraw <case>')
    .description('announce the partner’s withdrawal; it takes effect after a cooling-off')
    .option('--reason <text>', 'why, in the partner’s words')
    .option('--revoke', 'revoke a withdrawal that has not taken effect')
    .action(
      does<[string], { reason?: string; revoke?: true }>((visit, [caseId], { reason, revoke }) => {
        if (revoke) {
          if (reason !== undefined) throw refuse('usage', '--revoke takes no --reason.');
          return request(visit, caseId, { type: 'withdrawal.revoked' }, 'contact');
        }
        if (reason === undefined)
          throw refuse('usage', 'Say why with --reason, or take it back with --revoke.');
        return request(visit, caseId, { type: 'withdrawal.announced', reason }, 'contact');
      }),
    );
};
