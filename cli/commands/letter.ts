// The letter of intent: it is submitted, checked, returned, mended, withdrawn. In: the words. Out: `assent letter …`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import { setAsideGrounds, type SetAsideGround } from '../../domain/setAside.ts';
import type { AddCommands } from '../command.ts';
import { given } from '../options.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';
import { addLetterSending } from './letterSending.ts';

export const addLetter: AddCommands = (program, does) => {
  const letter = groupOf(program, 'letter', 'receive, check and answer a letter of intent');
  addLetterSending(program, does);

  letter
    .command('complete <case>')
    .description('declare the letter complete: it goes to the Steering Committee')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'letter.declaredComplete' })));

  letter
    .command('return <case>')
    .description(
      'return the letter to the organization with the clauses that it does not meet, or for a signature',
    )
    .option('--note <text>', 'a note to the organization')
    .action(
      does<[string], { note?: string }>((visit, [caseId], { note }) =>
        request(visit, caseId, { type: 'letter.returned', ...given('note', note) }),
      ),
    );

  letter
    .command('set-aside <case>')
    .description('set the letter aside on a ground and with a reason; the organization is told both')
    .addOption(
      new Option('--ground <ground>', 'what keeps it from the committee')
        .choices(setAsideGrounds)
        .default('notMultilateral'),
    )
    .requiredOption('--reason <text>', 'why; the organization reads it')
    .action(
      does<[string], { ground: SetAsideGround; reason: string }>((visit, [caseId], { ground, reason }) =>
        request(visit, caseId, { type: 'letter.setAside', ground, reason }),
      ),
    );

  letter
    .command('duplicate <case>')
    .description('close the case as a duplicate of another')
    .requiredOption('--of <case>', 'the case in which the letter goes on')
    .requiredOption('--reason <text>', 'why; the organization reads it')
    .action(
      does<[string], { of: string; reason: string }>(async (visit, [caseId], { of, reason }) => {
        if (of === caseId)
          throw refuse('case.duplicateOfItself', 'A case is no duplicate of itself; name the other one.');
        const { openFile } = await import('../casework.ts');
        const { reading } = await openFile(await visit.register(), of);
        if (reading.over) {
          throw refuse(
            'case.duplicateOfEnded',
            `The case "${of}" has ended ("${reading.title}"), so nothing goes on there. Name a case that is open, or set this letter aside.`,
            'LOI-1',
          );
        }
        return request(visit, caseId, { type: 'letter.markedDuplicate', of, reason });
      }),
    );

  letter
    .command('withdraw <case>')
    .description('the organization withdraws its letter before it is accepted')
    .requiredOption('--reason <text>', 'why, in the organization’s words')
    .action(
      does<[string], { reason: string }>((visit, [caseId], { reason }) =>
        request(visit, caseId, { type: 'letter.withdrawn', reason }),
      ),
    );
};
