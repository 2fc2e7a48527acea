// Making a dossier: what the register holds of a case, composed, signed, and verified before anybody gets it.
// In: the register and a case. Out: the files of the dossier with its manifest.
import { Fault } from '../domain/errors.ts';
import type { Register } from '../register/open.ts';
import { caseFileOf } from './caseFile.ts';
import { compose, type Composed, type Making } from './compose.ts';
import { verify } from './verify.ts';

/**
 * @throws Fault `dossier.notDerivable` when the case cannot be told from its log; `dossier.unsound` when the register does not
 * hold together: then "assent verify" says more
 */
export async function makeDossier(register: Register, caseId: string, making: Making): Promise<Composed> {
  const composed = compose(await caseFileOf(register, caseId), making);
  const { kit, version, keyring } = making;
  const found = { files: composed.files, archive: null, strays: [] };
  const { checks } = verify(found, { kit, version, expected: [keyring.publicKey] });
  const fails = checks.filter(({ verdict }) => verdict !== 'holds');
  if (fails.length === 0) return composed;
  const why = fails.map(({ what }) => what).join(' ');
  const message = `The dossier would not hold, so it was not made. ${why} "assent verify" checks the whole log.`;
  throw new Fault('dossier.unsound', message);
}
