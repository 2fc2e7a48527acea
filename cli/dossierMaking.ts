// Writing a dossier. In: a case, and where to. Out: a reply that says what was written, with which key, up to which place in the log.
import { resolve } from 'node:path';
import { instant } from '../domain/instant.ts';
import { makeDossier } from '../dossier/make.ts';
import { writeArchive, writeFolder } from '../dossier/storage.ts';
import { openFile } from './casework.ts';
import type { Reply } from './command.ts';
import { printMade } from './print/dossier.ts';
import { keyringIn } from './signingKey.ts';
import { version } from './version.ts';
import type { Visit } from './visit.ts';

/** @throws Refused `case.unknown`, `file.exists`, `file.notWritable`; Fault `key.…`, `dossier.notDerivable`, `dossier.unsound` */
export async function writeDossier(
  visit: Visit,
  caseId: string,
  { out, folder }: { out?: string; folder?: true },
): Promise<Reply> {
  const register = await visit.register();
  const { kit } = await openFile(register, caseId);
  const keyring = await keyringIn(await visit.keyPlace());
  const making = { kit, version, madeAt: instant(Date.now()), keyring };
  const { manifest, files } = await visit.waiting(
    'Making the dossier',
    makeDossier(register, caseId, making),
  );
  const path = resolve(out ?? `${caseId}-dossier${folder ? '' : '.zip'}`);
  await (folder ? writeFolder(path, files) : writeArchive(path, files));
  const { standing, head, madeAt, signedBy } = manifest;
  const bytes = [...files.values()].reduce((sum, one) => sum + one.length, 0);
  const json = { case: caseId, path, files: files.size, bytes, events: standing.seq, madeAt, head, signedBy };
  return { json, text: printMade(visit, json) };
}
