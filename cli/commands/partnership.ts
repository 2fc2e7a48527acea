// Decisions of the committee on a partnership (SC-6). In: the words. Out: `assent partnership reinstate` and `end`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { decisionOf, withDecision, type DecisionOptions } from '../options.ts';
import { request } from '../request.ts';

export const addPartnership: AddCommands = (program, does) => {
  const partnership = groupOf(program, 'partnership', 'decisions of the committee on a partnership');

  withDecision(
    partnership
      .command('reinstate <case>')
      .description('record the decision to reinstate a suspended partnership'),
  ).action(
    does<[string], DecisionOptions>((visit, [caseId], options) =>
      request(visit, caseId, { type: 'partnership.reinstated', decision: decisionOf(options) }),
    ),
  );

  withDecision(
    partnership
      .command('end <case>')
      .description('record the decision to end a partnership; its history stays'),
  ).action(
    does<[string], DecisionOptions>((visit, [caseId], options) =>
      request(visit, caseId, { type: 'partnership.ended', decision: decisionOf(options) }),
    ),
  );
};
