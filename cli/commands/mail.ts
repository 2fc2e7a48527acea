// The mail of a case, and what comes back: reports of mail servers, replies of seats. In: the case, or a mail. Out: `assent mail
// CASE`, in full `assent mail show CASE`, `assent mail bounced FILE`, and `assent mail reply FILE`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';

export const addMail: AddCommands = (program, does) => {
  const mail = groupOf(program, 'mail', 'what was sent in a case, and what came back');

  const show = mail
    .command('show <case>', { isDefault: true })
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
        const json = mails.map((one) => {
          const { at, letter, recipient, subject, status, attempts, error, sentAt, messageId } = one;
          const { response, bouncedAt } = one;
          return {
            at,
            letter,
            to: recipient,
            subject,
            status,
            attempts,
            error,
            sentAt,
            response,
            bouncedAt,
            messageId,
          };
        });
        return { json, text: printMail(visit, mails) };
      }),
    );
  mail.addHelpText('after', () => `\n"show" may be left out: assent mail CASE\n\n${show.helpInformation()}`);

  mail
    .command('bounced <file>')
    .description('read a delivery report (RFC 3464) from a file, or "-" for what a mail server pipes in')
    .action(
      does<[string]>(async (visit, [file]) => {
        const { readBytesOrInput } = await import('../files.ts');
        const raw = await readBytesOrInput(file);
        const [register, desk, { takeReport }, { reportKeeping }, { clean }] = await Promise.all([
          visit.register(),
          visit.desk(),
          import('../../client/bounces/takeReport.ts'),
          import('../../register/deliveryReports.ts'),
          import('../print/clean.ts'),
        ]);
        const taken = await takeReport(desk, reportKeeping(register), raw);
        return { json: taken, text: taken.map(({ sentence }) => clean(sentence)).join('\n') };
      }),
    );

  mail
    .command('reply <file>')
    .description('read a reply of a seat to its mail from a file, or "-" for what a mail server pipes in')
    .action(
      does<[string]>(async (visit, [file]) => {
        const { readBytesOrInput } = await import('../files.ts');
        const raw = await readBytesOrInput(file);
        const [register, desk, { takeReply }, { replyKeeping }, { clean }] = await Promise.all([
          visit.register(),
          visit.desk(),
          import('../../client/replies/takeReply.ts'),
          import('../../register/replies.ts'),
          import('../print/clean.ts'),
        ]);
        const taken = await takeReply(desk, replyKeeping(register), raw);
        return { json: taken, text: clean(taken.sentence) };
      }),
    );
};
