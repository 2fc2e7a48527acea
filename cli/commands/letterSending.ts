// Letter files on their way into a case. In: a Markdown file with front matter. Out: `assent letter submit` and `resubmit`.
import type { Submitted } from '../../client/submitLetter.ts';
import type { Desk } from '../../client/desk.ts';
import type { LetterFile } from '../../client/letterFile.ts';
import { Refused } from '../../domain/errors.ts';
import type { Actor } from '../../domain/roles.ts';
import type { Register } from '../../register/open.ts';
import type { AddCommands, Reply } from '../command.ts';
import { readBytes } from '../files.ts';
import { groupOf } from '../group.ts';
import type { Visit } from '../visit.ts';

type Send = (desk: Desk, register: Register, letter: LetterFile, by: Actor) => Promise<Submitted>;

export const addLetterSending: AddCommands = (program, does) => {
  const letter = groupOf(program, 'letter', '');

  letter
    .command('submit <file>')
    .description('record a letter of intent, a Markdown file with front matter; it opens a case')
    .action(
      does<[string]>((visit, [path]) =>
        sent(visit, path, async (desk, register, file, by) => {
          const [{ submitLetter }, { letterArchive }] = await Promise.all([
            import('../../client/submitLetter.ts'),
            import('../../register/letterArchive.ts'),
          ]);
          return submitLetter(desk, letterArchive(register), file, by);
        }),
      ),
    );

  letter
    .command('resubmit <case> <file>')
    .description('record a mended letter: it replaces the one in the case')
    .action(
      does<[string, string]>((visit, [caseId, path]) =>
        sent(visit, path, async (desk, register, file, by) => {
          const [{ resubmitLetter }, { openFile }] = await Promise.all([
            import('../../client/submitLetter.ts'),
            import('../casework.ts'),
          ]);
          const { reading } = await openFile(register, caseId);
          if (reading.over) throw comesTooLate(caseId, reading.title);
          const answer = await resubmitLetter(desk, caseId, file, by, visit.requestKey);
          if (visit.requestKey !== undefined) {
            const { checkLetterRecorded } = await import('../requestKey.ts');
            await checkLetterRecorded(register, caseId, answer.hash);
          }
          return answer;
        }),
      ),
    );
};

/** A mended letter for a case that has lapsed or ended otherwise is welcome, as a case of its own. */
function comesTooLate(caseId: string, title: string): Refused {
  return new Refused({
    code: 'case.over',
    message: `The case "${caseId}" has ended ("${title}"). Submit the letter instead: it opens a new case, linked to this one (assent letter submit FILE).`,
    clause: 'LOI-1',
    allowed: [],
  });
}

async function sent(visit: Visit, path: string, send: Send): Promise<Reply> {
  const { readLetterFile } = await import('../../client/letterFile.ts');
  const letter = readLetterFile(await readBytes(path));
  const [register, desk, { afterwards }, { printSubmitted }] = await Promise.all([
    visit.register(),
    visit.desk(),
    import('../afterwards.ts'),
    import('../print/submitted.ts'),
  ]);
  const by = await visit.actor('support-unit');
  const submitted = await visit.waiting('Recording the letter', send(desk, register, letter, by));
  const after = await visit.waiting(
    'Waiting until the receipt is sent',
    afterwards(desk, register, submitted.case, 1),
  );
  const { case: id, stage, missing, hash } = submitted;
  return { json: { case: id, stage, missing, hash }, text: printSubmitted(visit, submitted, after) };
}
