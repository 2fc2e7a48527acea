// A review as the register shows it (SC-1, SC-2): at a glance, as the record that goes out with its outcome, and how its closing
// instants came about. In: the case. Out: `assent review show`, `assent review record` and `assent review certificate`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';

export const addReviewReading: AddCommands = (program, does) => {
  const group = groupOf(program, 'review', '');

  group
    .command('show <case>')
    .description('show the newest review: time left, positions, objections, questions, what is in doubt')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [{ reviewIn }, { glance }, { printGlance }, { printStanding }] = await Promise.all([
          import('../reviewIn.ts'),
          import('../reviewGlance.ts'),
          import('../print/glance.ts'),
          import('../print/outlook.ts'),
        ]);
        const { file, review } = await reviewIn(visit, caseId);
        const seen = glance(file, review);
        return { json: seen, text: [printStanding(visit, file), '', printGlance(visit, seen)].join('\n') };
      }),
    );

  group
    .command('record <case>')
    .description('show the record of the newest review: who was asked, what each said, how the clock was set')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [{ reviewIn, noReview }, { reviewRecord }, { printRecord }] = await Promise.all([
          import('../reviewIn.ts'),
          import('../../machines/review/record.ts'),
          import('../print/record.ts'),
        ]);
        const { file, context } = await reviewIn(visit, caseId);
        const record = reviewRecord(context);
        if (record === null) throw noReview(caseId);
        return { json: record, text: printRecord(visit, file.record.organization, record) };
      }),
    );

  group
    .command('certificate <case>')
    .description('show how each closing instant of the newest review came about, to be checked by hand')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [{ reviewIn }, { clockCertificates }, { printCertificates }] = await Promise.all([
          import('../reviewIn.ts'),
          import('../../machines/review/certificates.ts'),
          import('../print/certificates.ts'),
        ]);
        const { review, context } = await reviewIn(visit, caseId);
        const certificates = clockCertificates(review, context.policy);
        const json = { case: caseId, review: review.ref, certificates };
        return { json, text: printCertificates(visit, certificates) };
      }),
    );
};
