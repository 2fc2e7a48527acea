// What becomes of an objection (SC-2): its seat withdraws it, or the committee decides. In: the words. Out: `assent objection …`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { decisionOf, given, withDecision, type DecisionOptions } from '../options.ts';
import { request } from '../request.ts';
import type { Visit } from '../visit.ts';

interface ResolveOptions extends DecisionOptions {
  seat?: string;
  outcome: 'upheld' | 'overruled';
}

export const addObjection: AddCommands = (program, does) => {
  const objection = groupOf(program, 'objection', 'settle an objection that stands');

  objection
    .command('withdraw <case>')
    .description('the seat withdraws its objection in writing')
    .option('--seat <id>', 'the seat that objected (may be left out while only one objection stands)')
    .option('--reason <text>', 'what removed it')
    .action(
      does<[string], { seat?: string; reason?: string }>(async (visit, [caseId], options) => {
        const seat = options.seat ?? (await onlyObjector(visit, caseId));
        const words = given('reason', options.reason);
        return request(visit, caseId, { type: 'objection.withdrawn', seat, ...words }, seat);
      }),
    );

  const resolve = objection
    .command('resolve <case>')
    .description('record the decision of the committee on an objection')
    .option('--seat <id>', 'the seat that objected (may be left out while only one objection stands)')
    .addOption(
      new Option('--outcome <outcome>', 'what was decided')
        .choices(['upheld', 'overruled'])
        .makeOptionMandatory(),
    );
  withDecision(resolve).action(
    does<[string], ResolveOptions>(async (visit, [caseId], options) => {
      const seat = options.seat ?? (await onlyObjector(visit, caseId));
      const decision = decisionOf(options);
      return request(visit, caseId, { type: `objection.${options.outcome}`, seat, decision });
    }),
  );
};

/** The seat whose objection stands. @throws Refused `objection.none`, `objection.several` */
async function onlyObjector(visit: Visit, caseId: string): Promise<string> {
  const [{ openFile }, { standing }] = await Promise.all([
    import('../casework.ts'),
    import('../../machines/review/seats.ts'),
  ]);
  const { snapshot } = await openFile(await visit.register(), caseId);
  const { review } = snapshot.context as PartnershipContext;
  const seats = review === null ? [] : standing(review).map((objection) => objection.seat);
  const [seat] = seats;
  if (seat === undefined)
    throw refuse('objection.none', `No objection stands in the case "${caseId}".`, 'SC-2');
  if (seats.length === 1) return seat;
  const message = `Several objections stand: of ${seats.join(', ')}. Name one with --seat.`;
  throw refuse('objection.several', message, 'SC-2');
}
