// Writing a dossier: from the case's file to the files of the dossier, signed. In: what the register holds, who makes it and
// when. Out: files; the same input gives the same bytes.
import { Fault } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import type { MachineKit } from '../machines/engine/kit.ts';
import { canonicalJson } from '../register/canonicalJson.ts';
import type { CaseFile } from './caseFile.ts';
import { formatVersion, type DossierDocument, type Manifest } from './contents.ts';
import { derive, type Derivation } from './derivation.ts';
import { bytesOf, jsonFile, sha256Of, type Files } from './files.ts';
import type { Keyring } from './keyring.ts';
import { pageOf } from './page/page.tsx';
import { certificatesIn } from './reviews.ts';
import { algorithm, fingerprintOf, pemOf, sign } from './signature.ts';

/** Who makes a dossier, when and with what. */
export interface Making {
  kit: MachineKit;
  /** The version of the software. */
  version: string;
  madeAt: Instant;
  keyring: Keyring;
}

export interface Composed {
  manifest: Manifest;
  files: Files;
}

/** @throws Fault `dossier.notDerivable` when the log names what is not there, or holds an event that no state takes */
export function compose(file: CaseFile, making: Making): Composed {
  const { kit, version, madeAt, keyring } = making;
  const derived = derive(kit, file.log.entries);
  const { standing, organization, reviews } = derived;
  if (standing === null || !derived.whole)
    throw notDerivable(derived.faults.at(-1) ?? 'The log holds no event of it.');
  const documents = documentFiles(derived, file);
  const { publicKey } = keyring;
  const head = {
    format: formatVersion as typeof formatVersion,
    case: file.case,
    organization,
    madeAt,
    standing,
  };
  const signedBy = { algorithm, publicKey, fingerprint: fingerprintOf(publicKey) } as const;
  const about = {
    ...head,
    madeBy: { software: 'assent' as const, version, kit: { name: kit.name, version: kit.version } },
    head: file.log.head,
    documents: documents.map(({ described }) => described),
    signedBy,
  };
  const { entries, links } = file.log;
  const others = new Map([
    ['log.json', jsonFile({ case: file.case, entries, links })],
    ['record.json', jsonFile({ records: reviews.map(({ record }) => record) })],
    ['certificates.json', jsonFile({ certificates: certificatesIn(reviews) })],
    ['mails.json', jsonFile({ mails: file.mails })],
    ['public-key.pem', bytesOf(pemOf(publicKey))],
    ['index.html', bytesOf(pageOf({ about, derived, mails: file.mails, texts: textsOf(documents) }))],
    ...documents.map(({ described, text }) => [described.path, bytesOf(text)] as const),
  ]);
  return signed(about, others, keyring);
}

function signed(about: Omit<Manifest, 'files'>, others: Files, { privateKey }: Keyring): Composed {
  const listed = [...others].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const manifest = { ...about, files: listed.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
  const bytes = bytesOf(canonicalJson(manifest));
  const files = new Map([['dossier.json', bytes], ['dossier.sig', sign(bytes, privateKey)], ...others]);
  return { manifest, files };
}

interface DocumentFile {
  described: DossierDocument;
  text: string;
}

function documentFiles({ documents }: Derivation, { texts }: CaseFile): DocumentFile[] {
  return documents.map(({ text, ...described }) => {
    const found = text ?? texts.get(described.sha256);
    if (found === undefined) {
      throw notDerivable(
        `The ${described.kind} ${described.sha256} that event ${described.seq} names is not in the register.`,
      );
    }
    return { described, text: found };
  });
}

/** The texts of the documents by their paths. */
function textsOf(documents: readonly DocumentFile[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ described, text }) => [described.path, text]));
}

function notDerivable(why: string): Fault {
  const message = `No dossier can be made of this case. ${why} A case that another version of Assent has kept may need that version.`;
  return new Fault('dossier.notDerivable', message);
}
