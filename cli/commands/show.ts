// One case in full, read from the register alone. In: the case. Out: `assent show CASE`.
import type { WaitingNotices } from '../../register/notices.ts';
import type { Register } from '../../register/open.ts';
import type { AddCommands } from '../command.ts';

export const addShow: AddCommands = (program, does) => {
  program
    .command('show <case>')
    .description(
      'show a case: where it stands, who is waited on, what is possible, what comes, what happened',
    )
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [register, { openFile }, { forecast }, { history }, { printCase }, { glanceAtHand }] =
          await Promise.all([
            visit.register(),
            import('../casework.ts'),
            import('../../machines/engine/forecast.ts'),
            import('../../register/cases.ts'),
            import('../print/case.ts'),
            import('../reviewGlance.ts'),
          ]);
        const file = await openFile(register, caseId);
        const { record, kit, snapshot, reading, allowed } = file;
        const foreseen = forecast(kit, snapshot, record.updatedAt);
        const events = await history(register, caseId);
        const json = {
          case: record.case,
          organization: record.organization,
          stage: reading.stage,
          waitingOn: reading.waitingOn,
          nextDeadline: reading.deadlines[0] ?? null,
          allowed,
          forecast: foreseen,
          history: events.map(({ seq, at, type, by }) => ({ seq, at, event: type, by: by.id })),
        };
        const review = glanceAtHand(file);
        const waiting = review === null ? null : await waitingNotices(register, caseId);
        return { json, text: printCase(visit, file, { foreseen, events, review, waiting }) };
      }),
    );
};

async function waitingNotices(register: Register, caseId: string): Promise<WaitingNotices | null> {
  const { noticesOf } = await import('../../register/notices.ts');
  return (await noticesOf(register, caseId))?.waiting ?? null;
}
