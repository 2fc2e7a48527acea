// Reviews of the committee (SC-1, SC-6): opened, sent on, decided, opened again. In: the words. Out: `assent review …`.
import { Option } from 'commander';
import type { Condition, ReviewOutcome } from '../../domain/decision.ts';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { conditionIn, decisionOf, withDecision, type DecisionOptions } from '../options.ts';
import { request } from '../request.ts';

interface DecideOptions extends DecisionOptions {
  outcome: ReviewOutcome;
  condition?: Condition[];
}

/** The compiler sees to it that this is the whole list; domain/decision.ts is loaded only when a command runs. */
const outcomes: Record<ReviewOutcome, true> = {
  continue: true,
  continueWithConditions: true,
  suspend: true,
  end: true,
};

export const addReview: AddCommands = (program, does) => {
  const review = groupOf(program, 'review', 'reviews of the committee, of the letter and yearly');

  review
    .command('open <case>')
    .description('open the review of a letter that waited for a usable roster')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'review.opened' })));

  review
    .command('send <case>')
    .description('send the yearly review to the committee although the report is missing')
    .requiredOption('--reason <text>', 'why')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'review.sentToCommittee', reason }),
      ),
    );

  review
    .command('reopen <case>')
    .description('a Co-Chair opens a review again before the acceptance is signed; late answers then count')
    .requiredOption('--reason <text>', 'why; the seats read it')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'review.reopened', reason }),
      ),
    );

  const decide = review
    .command('decide <case>')
    .description('record the decision of the committee on the yearly review')
    .addOption(
      new Option('--outcome <outcome>', 'what was decided')
        .choices(Object.keys(outcomes))
        .makeOptionMandatory(),
    )
    .option(
      '--condition <text|owner|due>',
      'a condition, once for each, such as "Publish|IRDB|2027-06-30"',
      conditionIn,
    );
  withDecision(decide).action(
    does<[string], DecideOptions>((visit, [caseId], options) => {
      const { outcome, condition: conditions = [] } = options;
      return request(visit, caseId, {
        type: 'review.decided',
        outcome,
        conditions,
        decision: decisionOf(options),
      });
    }),
  );
};
