// The letter changes while the committee reviews it (SC-1): a new version, what is different, a seat that contests it.
// In: a letter file, or the words. Out: `assent letter amend`, `assent letter diff` and `assent amendment contest`.
import { Option } from 'commander';
import type { AddCommands } from '../command.ts';
import { readBytes } from '../files.ts';
import { groupOf } from '../group.ts';
import { countIn } from '../options.ts';
import { request } from '../request.ts';

interface AmendOptions {
  nature: 'substantive' | 'editorial';
  summary: string;
}

export const addAmendment: AddCommands = (program, does) => {
  const letter = groupOf(program, 'letter', '');

  letter
    .command('amend <case> <file>')
    .description('record a new version of a letter that is under review; every seat is told what changed')
    .addOption(
      new Option('--nature <nature>', 'substantive restarts the window, editorial does not')
        .choices(['substantive', 'editorial'])
        .makeOptionMandatory(),
    )
    .requiredOption('--summary <text>', 'what changed; the seats read it')
    .action(
      does<[string, string], AmendOptions>(async (visit, [caseId, path], { nature, summary }) => {
        const { readLetterFile } = await import('../../client/letterFile.ts');
        const file = readLetterFile(await readBytes(path));
        return request(visit, caseId, { type: 'letter.amended', ...file, nature, summary });
      }),
    );

  letter
    .command('diff <case>')
    .description('show what is different between two versions of the letter')
    .option('--from <n>', 'the older version, 1 for the first; the one before --to without it', countIn)
    .option('--to <n>', 'the newer version; the newest without it', countIn)
    .action(
      does<[string], { from?: number; to?: number }>(async (visit, [caseId], { from, to }) => {
        const { compare } = await import('../letterComparing.ts');
        return compare(visit, caseId, from, to);
      }),
    );

  groupOf(program, 'amendment', 'what a seat says of an editorial amendment')
    .command('contest <case>')
    .description('say that an amendment called editorial changes the letter in substance')
    .requiredOption('--seat <id>', 'the seat that contests it')
    .requiredOption('--reason <text>', 'why; the seats read it')
    .action(
      does<[string], { seat: string; reason: string }>((visit, [caseId], { seat, reason }) =>
        request(visit, caseId, { type: 'amendment.contested', seat, reason }, seat),
      ),
    );
};
