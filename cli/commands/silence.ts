// A window that closed in doubt (SC-2): silence cannot decide by itself. In: the words. Out: `assent silence accept`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

export const addSilence: AddCommands = (program, does) => {
  groupOf(program, 'silence', 'a window that closed in doubt')
    .command('accept <case>')
    .description('a Co-Chair accepts the silence although a seat was not reached or nobody engaged')
    .requiredOption('--reason <text>', 'why; it stands in the record')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'silence.accepted', reason }),
      ),
    );
};
