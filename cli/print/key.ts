// The public keys of an installation, for programs and for people; what people get is also a file that --key takes.
// In: a keyring. Out: the reply.
import type { Keyring } from '../../dossier/keyring.ts';
import { fingerprintOf, pemOf } from '../../dossier/signature.ts';
import type { Reply } from '../command.ts';
import type { Visit } from '../visit.ts';

const described = (publicKey: string) => ({
  publicKey,
  fingerprint: fingerprintOf(publicKey),
  pem: pemOf(publicKey),
});

export function shown({ paint }: Visit, keyring: Keyring): Reply {
  const current = described(keyring.publicKey);
  const earlier = keyring.earlier.map(described);
  const text = [
    paint.strong('Dossiers are signed with the key'),
    `${current.fingerprint}\n${current.pem}`,
    ...earlier.flatMap(({ fingerprint, pem }) => [paint.strong('Earlier'), `${fingerprint}\n${pem}`]),
    'Publish the fingerprint where people can compare it; this whole text can be given to "assent verify DOSSIER --key FILE".',
  ].join('\n');
  return { json: { ...current, earlier }, text };
}
