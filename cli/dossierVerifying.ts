// Verifying a dossier. In: its path, and the key that is expected. Out: a reply with every check; a dossier that does not hold is a
// trouble that tells them as well.
import { refuse } from '../domain/errors.ts';
import { publicKeysIn } from '../dossier/keyring.ts';
import { readDossier } from '../dossier/storage.ts';
import { verify, type Verification } from '../dossier/verify.ts';
import { partnershipKit } from '../machines/kit.ts';
import type { Reply } from './command.ts';
import { readText } from './files.ts';
import { printChecks } from './print/dossier.ts';
import { Troubled } from './troubled.ts';
import { version } from './version.ts';
import type { Visit } from './visit.ts';

/**
 * Needs no installation.
 * @param key a PEM file, or a public key or fingerprint in hexadecimal
 * @throws Troubled `dossier.broken` (1), `dossier.otherVersion` (2); Refused `dossier.notReadable`, `file.…`, `key.notPublic`
 */
export async function verifyDossier(visit: Visit, path: string, key: string | undefined): Promise<Reply> {
  const expected = key === undefined ? null : await keysIn(key);
  const found = await readDossier(path);
  const verification = verify(found, { kit: partnershipKit, version, expected });
  const { result, checks, manifest } = verification;
  const text = printChecks(visit, verification);
  if (result !== 'holds' || manifest === null) throw troubleOf(verification, path, text);
  const { case: caseId, organization, madeAt, madeBy, standing, head, signedBy } = manifest;
  const compared = expected !== null;
  const json = {
    holds: true,
    case: caseId,
    organization,
    madeAt,
    madeBy,
    standing,
    head,
    signedBy,
    compared,
    checks,
  };
  return { json, text };
}

function troubleOf({ result, checks }: Verification, path: string, text: string): Troubled {
  const told = checks.filter(({ verdict }) => verdict === (result === 'broken' ? 'fails' : 'notChecked'));
  const said = told.map(({ id, what }) => `${id}: ${what}`).join(' ');
  return result === 'broken'
    ? new Troubled({
        status: 1,
        error: { code: 'dossier.broken', message: `The dossier ${path} does not hold. ${said}`, checks },
        beside: text,
      })
    : new Troubled({
        status: 2,
        error: {
          code: 'dossier.otherVersion',
          message: `This version of Assent cannot derive all of the dossier ${path} again. ${said}`,
          checks,
        },
        beside: text,
      });
}

async function keysIn(key: string): Promise<string[]> {
  const digits = key.replaceAll(/[\s:]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return [digits];
  const keys = publicKeysIn(await readText(key));
  if (keys.length > 0) return keys;
  throw refuse(
    'key.notPublic',
    `${key} holds no Ed25519 public key as PEM. "assent key show" prints one; its 64 hexadecimal digits or its fingerprint do as well.`,
  );
}
