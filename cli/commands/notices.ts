// Seats that the notice did not reach (SC-1): their silence is not consent. In: the words. Out: `assent notices resend` and
// `assent unreached accept`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

export const addNotices: AddCommands = (program, does) => {
  groupOf(program, 'notices', 'the notices of a review')
    .command('resend <case>')
    .description('send the notice again to the seats that it did not reach, with a full window')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'notices.resent' })));

  groupOf(program, 'unreached', 'the seats that no notice reached')
    .command('accept <case>')
    .description('close the review without the unreached seats: a Co-Chair decides, so --as names its office')
    .requiredOption('--reason <text>', 'why')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'unreachedSeats.accepted', reason }),
      ),
    );
};
