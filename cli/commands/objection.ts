// What becomes of an objection (SC-2): its seat withdraws it, or the committee decides. In: the words. Out: `assent objection …`.
import { Option } from 'commander';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { decisionOf, withDecision, type DecisionOptions } from '../options.ts';
import { request } from '../request.ts';

interface ResolveOptions extends DecisionOptions {
  seat: string;
  outcome: 'upheld' | 'overruled';
}

export const addObjection: AddCommands = (program, does) => {
  const objection = groupOf(program, 'objection', 'settle an objection that stands');

  objection
    .command('withdraw <case>')
    .description('the seat withdraws its objection in writing')
    .requiredOption('--seat <id>', 'the seat that objected')
    .requiredOption('--reason <text>', 'what removed it')
    .action(
      does<[string], { seat: string; reason: string }>((visit, [caseId], { seat, reason }) =>
        request(visit, caseId, { type: 'objection.withdrawn', seat, reason }, seat),
      ),
    );

  const resolve = objection
    .command('resolve <case>')
    .description('record the decision of the committee on an objection')
    .requiredOption('--seat <id>', 'the seat that objected')
    .addOption(
      new Option('--outcome <outcome>', 'what was decided')
        .choices(['upheld', 'overruled'])
        .makeOptionMandatory(),
    );
  withDecision(resolve).action(
    does<[string], ResolveOptions>((visit, [caseId], options) => {
      const { seat, outcome } = options;
      return request(visit, caseId, { type: `objection.${outcome}`, seat, decision: decisionOf(options) });
    }),
  );
};
