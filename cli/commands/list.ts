// Every case and where it stands. In: a stage, or who is waited on. Out: `assent list`.
import type { AddCommands } from '../command.ts';

export const addList: AddCommands = (program, does) => {
  program
    .command('list')
    .description('list the cases, the one that changed last first')
    .option('--stage <stage>', 'only those in this stage, such as committeeReview')
    .option('--waiting-on <id>', 'only those that wait on this seat, office, or "contact"')
    .action(
      does<[], { stage?: string; waitingOn?: string }>(async (visit, _words, { stage, waitingOn }) => {
        if (stage !== undefined) await checkStage(stage);
        const [register, { listCases }, { printList }] = await Promise.all([
          visit.register(),
          import('../../register/cases.ts'),
          import('../print/list.ts'),
        ]);
        const filter = { ...(stage && { stage }), ...(waitingOn && { waitingOn }) };
        const cases = await listCases(register, filter);
        const json = cases.map((one) => ({
          case: one.case,
          organization: one.organization,
          stage: one.stage,
          waitingOn: one.waitingOn,
          nextDeadline: one.nextDeadline,
          updatedAt: one.updatedAt,
        }));
        return { json, text: printList(visit, cases) };
      }),
    );
};

async function checkStage(stage: string): Promise<void> {
  const [{ stages }, { refuse }] = await Promise.all([
    import('../../machines/partnership.ts'),
    import('../../domain/errors.ts'),
  ]);
  if (!(stages as readonly string[]).includes(stage))
    throw refuse('stage.unknown', `There is no stage "${stage}". The stages are ${stages.join(', ')}.`);
}
