// The signature of a Co-Chair's office under the acceptance (SC-3). In: the words. Out: `assent sign CASE --office OFFICE`.
import { refuse } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { request } from '../request.ts';

interface SignOptions {
  office: string;
  refuse?: true;
  reason?: string;
}

export const addSign: AddCommands = (program, does) => {
  program
    .command('sign <case>')
    .description('sign the formal letter of acceptance as a Co-Chair, or refuse to')
    .requiredOption('--office <id>', 'the office that signs')
    .option('--refuse', 'refuse to sign: the case returns to the committee')
    .option('--reason <text>', 'with --refuse: why')
    .action(
      does<[string], SignOptions>((visit, [caseId], { office, refuse: refuses, reason }) => {
        if (!refuses) {
          if (reason !== undefined)
            throw refuse('usage', 'A signature takes no reason; --reason belongs to --refuse.');
          return request(visit, caseId, { type: 'acceptance.signed', office }, office);
        }
        if (reason === undefined) throw refuse('usage', 'Say why: --refuse needs --reason.');
        return request(visit, caseId, { type: 'acceptance.refused', office, reason }, office);
      }),
    );
};
