// Decisions of the committee in a review by silence (SC-2): one office enters what the minutes say, another confirms it.
// In: the words. Out: `assent decision …`.
import { Option } from 'commander';
import type { Ruling } from '../../domain/decision.ts';
import { refuse } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { countIn, decisionOf, withDecision, type DecisionOptions } from '../options.ts';
import { request } from '../request.ts';
import type { Visit } from '../visit.ts';

interface EnterOptions extends DecisionOptions {
  ruling: Ruling['do'];
  seat?: string;
  workingDays?: number;
}

/** The compiler sees to it that this is the whole list; domain/decision.ts is loaded only when a command runs. */
const rulings: Record<Ruling['do'], true> = {
  overrule: true,
  uphold: true,
  approve: true,
  decline: true,
  extend: true,
};

export const addDecision: AddCommands = (program, does) => {
  const decision = groupOf(
    program,
    'decision',
    'decisions of the committee, entered by one office, confirmed by another',
  );

  const enter = decision
    .command('enter <case>')
    .description('enter a decision of the committee; it takes effect once another office confirms it')
    .addOption(
      new Option(
        '--ruling <ruling>',
        'overrule or uphold an objection; approve or decline where silence cannot decide; extend the window',
      )
        .choices(Object.keys(rulings))
        .makeOptionMandatory(),
    )
    .option(
      '--seat <id>',
      'with overrule and uphold: the seat (may be left out while only one objection stands)',
    )
    .option('--working-days <n>', 'with extend: by so many working days', countIn);
  withDecision(enter).action(
    does<[string], EnterOptions>(async (visit, [caseId], options) => {
      const ruling = await rulingOf(visit, caseId, options);
      return request(visit, caseId, { type: 'decision.entered', ruling, decision: decisionOf(options) });
    }),
  );

  decision
    .command('confirm <case>')
    .description('confirm the decision that another office has entered: it takes effect')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'decision.confirmed' })));

  decision
    .command('discard <case>')
    .description('discard a decision that was entered and not yet confirmed')
    .requiredOption('--reason <text>', 'why')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'decision.discarded', reason }),
      ),
    );
};

/** @throws Refused `usage`, `objection.none`, `objection.several` */
async function rulingOf(
  visit: Visit,
  caseId: string,
  { ruling, seat, workingDays }: EnterOptions,
): Promise<Ruling> {
  const onSeat = ruling === 'overrule' || ruling === 'uphold';
  if (!onSeat && seat !== undefined) throw refuse('usage', '--seat belongs to overrule and uphold.');
  if (ruling !== 'extend' && workingDays !== undefined)
    throw refuse('usage', '--working-days belongs to extend.');
  if (ruling === 'extend') {
    if (workingDays === undefined) throw refuse('usage', 'Say by how much: extend needs --working-days.');
    return { do: ruling, workingDays };
  }
  if (!onSeat) return { do: ruling };
  if (seat !== undefined) return { do: ruling, seat };
  const { onlyObjector } = await import('../objections.ts');
  return { do: ruling, seat: await onlyObjector(visit, caseId) };
}
