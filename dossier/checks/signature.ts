// Who signed a dossier. In: its files, the manifest, the key that is expected. Out: whether the signature holds, and whether it
// is of that key. The signature alone says only that one key signed all of it: whose key, the comparison tells.
import type { Manifest } from '../contents.ts';
import { textOf, type Files } from '../files.ts';
import { fingerprintOf, isSignedBy, pemOf } from '../signature.ts';
import { judged, notChecked, type Check } from './check.ts';

export function checkSignature(files: Files, { signedBy }: Manifest): Check {
  const manifest = files.get('dossier.json') ?? new Uint8Array();
  const signature = files.get('dossier.sig');
  const { publicKey, fingerprint } = signedBy;
  const faults: string[] = [];
  if (signature === undefined) faults.push('dossier.sig is missing.');
  else if (!isSignedBy(publicKey, manifest, signature)) {
    faults.push(
      'dossier.sig is no signature of dossier.json by the key that dossier.json names: one of the two was changed.',
    );
  }
  if (fingerprint !== fingerprintOf(publicKey))
    faults.push('dossier.json names a fingerprint that is not its key’s.');
  const pem = files.get('public-key.pem');
  if (pem !== undefined && !isText(pem, pemOf(publicKey)))
    faults.push('public-key.pem is not the key that dossier.json names.');
  return judged('signature', faults, `dossier.json is signed by the key ${fingerprint}.`);
}

function isText(bytes: Uint8Array, text: string): boolean {
  try {
    return textOf(bytes) === text;
  } catch {
    return false;
  }
}

/** @param expected public keys or fingerprints of which one must be the signer's; null when nobody named any */
export function checkKey({ signedBy }: Manifest, expected: readonly string[] | null): Check {
  const { publicKey, fingerprint } = signedBy;
  if (expected === null) {
    const how =
      'Ask the Support Unit for its key ("assent key show") on another way than the one by which this dossier came, and name it with --key.';
    return notChecked('key', `Whose key ${fingerprint} is was not compared. ${how}`);
  }
  const isIt = expected.includes(publicKey) || expected.includes(fingerprint);
  const fault = `The dossier is signed by another key than the one expected: by ${fingerprint}.`;
  return judged('key', isIt ? [] : [fault], 'It is the key that was expected.');
}
