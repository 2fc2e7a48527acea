// The partner's yearly report (SC-6). In: a file, or a text. Out: `assent report submit CASE`.
import { refuse } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { readText } from '../files.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

export const addReport: AddCommands = (program, does) => {
  groupOf(program, 'report', 'the partner’s yearly report')
    .command('submit <case> [file]')
    .description('send the yearly report; it goes to the committee')
    .option('--text <text>', 'the report itself, instead of a file')
    .action(
      does<[string, string | undefined], { text?: string }>(async (visit, [caseId, file], { text }) => {
        if ((file === undefined) === (text === undefined))
          throw refuse('usage', 'Give the report as a file or with --text, one of the two.');
        const report = text ?? (await readText(file ?? ''));
        return request(visit, caseId, { type: 'report.submitted', report }, 'contact');
      }),
    );
};
