// Whether the log is whole, or whether a dossier holds. In: nothing, or the dossier. Out: `assent verify [DOSSIER]`.
import type { AddCommands } from '../command.ts';

export const addVerify: AddCommands = (program, does) => {
  program
    .command('verify [dossier]')
    .description(
      'check a dossier (ZIP file or folder), without any installation; without one, walk the hash chain of the log',
    )
    .option(
      '--key <file or hex>',
      'the key that must have signed the dossier: a PEM file, a public key or a fingerprint',
    )
    .action(
      does<[string | undefined], { key?: string }>(async (visit, [dossier], { key }) => {
        if (dossier === undefined) {
          const { verifyTheLog } = await import('../logKeeping.ts');
          return verifyTheLog(visit, key);
        }
        const { verifyDossier } = await import('../dossierVerifying.ts');
        return verifyDossier(visit, dossier, key);
      }),
    );
};
