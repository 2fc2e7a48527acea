// What was sent in a case: to whom, when on the case's clock, and what came of it. In: the case. Out: `assent mail CASE`.
import type { AddCommands } from '../command.ts';

export const addMail: AddCommands = (program, does) => {
  program
    .command('mail <case>')
    .description('show what was sent in a case, to whom, when on its clock, and whether it was taken')
    .action(
      does<[string]>(async (visit, [caseId]) => {
        const [register, { openFile }, { mailOf }, { printMail }] = await Promise.all([
          visit.register(),
          import('../casework.ts'),
          import('../../register/outbox.ts'),
          import('../print/mail.ts'),
        ]);
        await openFile(register, caseId);
        const mails = await mailOf(register, caseId);
        const json = mails.map(
          ({ at, letter, recipient, subject, status, attempts, error, sentAt, messageId }) => ({
            at,
            letter,
            to: recipient,
            subject,
            status,
            attempts,
            error,
            sentAt,
            messageId,
          }),
        );
        return { json, text: printMail(visit, mails) };
      }),
    );
};
