// The formal letter of acceptance: as a file, and when it or the publication does not go as it should (SC-3, SC-4).
// In: the words. Out: `assent acceptance …` and `assent publication retry`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { given } from '../options.ts';
import { request } from '../request.ts';
import { writeLetter } from '../writeLetter.ts';

export const addAcceptance: AddCommands = (program, does) => {
  const acceptance = groupOf(program, 'acceptance', 'the formal letter of acceptance');

  acceptance
    .command('pdf <case>')
    .description(
      'write the letter as a PDF, with the signatures that it has; marked "for signature" until it has all',
    )
    .option('--out <file>', 'to this file; without it, to letter-of-acceptance-CASE.pdf in this directory')
    .action(does<[string], { out?: string }>((visit, [caseId], { out }) => writeLetter(visit, caseId, out)));

  acceptance
    .command('redraft <case>')
    .description('draft the letter anew for the Co-Chairs of this day; earlier signatures fall')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'acceptance.redrafted' })));

  acceptance
    .command('resend <case>')
    .description('send the signed letter again after it could not be delivered')
    .option('--email <address>', 'to this address from now on')
    .action(
      does<[string], { email?: string }>((visit, [caseId], { email }) =>
        request(visit, caseId, { type: 'acceptance.resent', ...given('email', email) }),
      ),
    );

  groupOf(program, 'publication', 'letter and acceptance on the website')
    .command('retry <case>')
    .description('post letter and acceptance again after it failed')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'publication.retried' })));
};
