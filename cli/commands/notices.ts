// The notices of a review (SC-1): proof of what became of each, a seat's word that it has read its own, and another one for those
// whom it did not reach. In: the words. Out: `assent notices show`, `acknowledge` and `resend`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

export const addNotices: AddCommands = (program, does) => {
  const notices = groupOf(program, 'notices', 'the notices of a review');

  notices
    .command('show <case>')
    .description('show how far the notice to each seat came: queued, taken, returned, acknowledged, answered')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [register, { openFile }, { noticesOf }, { printNotices }, { noReview }] = await Promise.all([
          visit.register(),
          import('../casework.ts'),
          import('../../register/notices.ts'),
          import('../print/notices.ts'),
          import('../reviewIn.ts'),
        ]);
        await openFile(register, caseId);
        const found = await noticesOf(register, caseId);
        if (found === null) throw noReview(caseId);
        return { json: found, text: printNotices(visit, found) };
      }),
    );

  notices
    .command('acknowledge <case>')
    .description('say as a seat that it has read the notice, whatever the post says of it')
    .requiredOption('--seat <id>', 'the seat that has read it')
    .action(
      does<[string], { seat: string }>((visit, [caseId], { seat }) =>
        request(visit, caseId, { type: 'notice.acknowledged', seat }, seat),
      ),
    );

  notices
    .command('resend <case>')
    .description('send the notice again to the seats that it did not reach, with a full window')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'notices.resent' })));
};
