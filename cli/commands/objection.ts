// An objection as a case of its own (SC-2): its seat withdraws or confirms it; what came too late is dismissed. What the
// committee decides of it is entered with `assent decision enter`. In: the words. Out: `assent objection …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { given } from '../options.ts';
import { request } from '../request.ts';
import type { Visit } from '../visit.ts';

interface SeatOptions {
  seat?: string;
  reason?: string;
}

const whichSeat = 'the seat that objected (may be left out while only one objection stands)';

export const addObjection: AddCommands = (program, does) => {
  const objection = groupOf(
    program,
    'objection',
    'objections: seen, withdrawn, confirmed, dismissed as late',
  );

  objection
    .command('list <case>')
    .description('show the objections of the review, those that stand first, and which of them block')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [{ reviewIn }, { seenObjections }, { printObjections }] = await Promise.all([
          import('../reviewIn.ts'),
          import('../../machines/review/seenObjections.ts'),
          import('../print/objections.ts'),
        ]);
        const { review, context } = await reviewIn(visit, caseId);
        const objections = seenObjections(review, context.policy);
        return { json: objections, text: printObjections(visit, objections) };
      }),
    );

  objection
    .command('withdraw <case>')
    .description('the seat withdraws its objection in writing')
    .option('--seat <id>', whichSeat)
    .option('--reason <text>', 'what removed it')
    .action(
      does<[string], SeatOptions>(async (visit, [caseId], { seat, reason }) => {
        const objector = seat ?? (await onlyObjector(visit, caseId));
        const asked = { type: 'objection.withdrawn' as const, seat: objector, ...given('reason', reason) };
        return request(visit, caseId, asked, objector);
      }),
    );

  objection
    .command('confirm <case>')
    .description('the seat’s new holder keeps the objection of the one before')
    .option('--seat <id>', whichSeat)
    .option('--reason <text>', 'why it still stands')
    .action(
      does<[string], SeatOptions>(async (visit, [caseId], { seat, reason }) => {
        const objector = seat ?? (await onlyObjector(visit, caseId));
        const asked = { type: 'objection.confirmed' as const, seat: objector, ...given('reason', reason) };
        return request(visit, caseId, asked, objector);
      }),
    );

  objection
    .command('dismiss-late <case>')
    .description('a Co-Chair lets the acceptance go on although an objection came after the close')
    .requiredOption('--reason <text>', 'why; it stands in the record')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'lateObjection.dismissed', reason }),
      ),
    );
};

async function onlyObjector(visit: Visit, caseId: string): Promise<string> {
  const { onlyObjector: find } = await import('../objections.ts');
  return find(visit, caseId);
}
