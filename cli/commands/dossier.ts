// One signed dossier of a case, to be checked on another machine. In: the case. Out: `assent dossier CASE`.
import type { AddCommands } from '../command.ts';

interface Options {
  out?: string;
  folder?: true;
}

export const addDossier: AddCommands = (program, does) => {
  program
    .command('dossier <case>')
    .description(
      'write one signed dossier of a case: log, record, documents, mails and a readable page; "verify" checks it',
    )
    .option('--out <path>', 'where to write it (default: CASE-dossier.zip in this directory)')
    .option('--folder', 'write a folder instead of a ZIP file')
    .action(
      does<[string], Options>(async (visit, [caseId], options) => {
        const { writeDossier } = await import('../dossierMaking.ts');
        return writeDossier(visit, caseId, options);
      }),
    );
};
