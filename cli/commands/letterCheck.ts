// The checklist of a letter, without a server. In: a letter file. Out: `assent letter check FILE`: each demand of the
// framework beside the passage that meets it and what else to look at, or the refusal that the letter would meet when it is submitted.
import { Refused } from '../../domain/errors.ts';
import type { AddCommands } from '../command.ts';
import { readBytes } from '../files.ts';
import { groupOf } from '../group.ts';

export const addLetterCheck: AddCommands = (program, does) => {
  groupOf(program, 'letter', '')
    .command('check <file>')
    .description('show the checklist of a letter file; nothing is recorded and no installation is needed')
    .action(
      does<[string]>(async (visit, [path]) => {
        const [{ readLetterFile }, { checklist, missingClauses }, { flagsOf }, { printChecklist }] =
          await Promise.all([
            import('../../client/letterFile.ts'),
            import('../../domain/checklist.ts'),
            import('../../domain/flags.ts'),
            import('../print/checklist.ts'),
          ]);
        const file = readLetterFile(await readBytes(path));
        await checkAsNew(file);
        const items = checklist(file.letter);
        const missing = missingClauses(file.letter);
        const flags = flagsOf(file.letter);
        const verdict = { complete: missing.length === 0, missing, items, flags, hash: file.document.hash };
        return { json: verdict, text: printChecklist(visit, file.letter, verdict) };
      }),
    );
};

/** What the machine would refuse, judged as the first letter of a new case at this moment. */
async function checkAsNew({ letter, document }: { letter: unknown; document: unknown }): Promise<void> {
  const [{ partnershipKit }, { begin }, { refusalOf }] = await Promise.all([
    import('../../machines/kit.ts'),
    import('../../machines/engine/step.ts'),
    import('../../machines/engine/refusal.ts'),
  ]);
  const by = { role: 'supportUnit', id: 'support-unit' };
  const event = { type: 'letter.submitted', letter, document, by, at: new Date().toISOString() };
  const refusal = refusalOf(partnershipKit, begin(partnershipKit), event);
  if (refusal === null) return;
  const { allowed: _nothingIsOpenYet, ...rest } = refusal;
  throw new Refused(rest);
}
