// The signature of a Co-Chair's office under the acceptance (SC-3). In: the words. Out: `assent sign CASE --office OFFICE`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import type { PartnershipRequest } from '../../machines/events.ts';
import type { AddCommands } from '../command.ts';
import { request } from '../request.ts';

interface SignOptions {
  office: string;
  refuse?: true;
  recuse?: true;
  reason?: string;
}

export const addSign: AddCommands = (program, does) => {
  program
    .command('sign <case>')
    .description('sign the formal letter of acceptance as a Co-Chair, refuse to, or declare a conflict')
    .requiredOption('--office <id>', 'the office that signs')
    .addOption(
      new Option('--refuse', 'refuse to sign: the case returns to the committee').conflicts('recuse'),
    )
    .option('--recuse', 'declare a conflict of interest: the policy says who signs instead')
    .option('--reason <text>', 'with --refuse and --recuse: why')
    .action(
      does<[string], SignOptions>((visit, [caseId], options) =>
        request(visit, caseId, requestOf(options), options.office),
      ),
    );
};

/** @throws Refused `usage` */
function requestOf({ office, refuse: refuses, recuse, reason }: SignOptions): PartnershipRequest {
  if (!refuses && !recuse) {
    if (reason === undefined) return { type: 'acceptance.signed', office };
    throw refuse('usage', 'A signature takes no reason; --reason belongs to --refuse and --recuse.');
  }
  if (reason === undefined)
    throw refuse('usage', `Say why: --${refuses ? 'refuse' : 'recuse'} needs --reason.`);
  return { type: refuses ? 'acceptance.refused' : 'acceptance.recused', office, reason };
}
