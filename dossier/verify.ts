// Verifying a dossier: everything in it is derived again from its log, with no server, database or installation. In: what was
// found at a path. Out: every check with its verdict. Nothing that a dossier says is taken on trust before it was checked.
import type { MachineKit } from '../machines/engine/kit.ts';
import { checkChain } from './checks/chain.ts';
import { attempted, notChecked, type Check } from './checks/check.ts';
import {
  checkCertificates,
  checkDocuments,
  checkRecord,
  checkReplay,
  checkStanding,
} from './checks/derived.ts';
import { checkFiles, checkPacking } from './checks/files.ts';
import { checkMails } from './checks/mails.ts';
import { checkPage } from './checks/page.ts';
import { checkKey, checkSignature } from './checks/signature.ts';
import {
  formatVersion,
  logFile,
  manifest as manifestSchema,
  origin,
  type Manifest,
  type Origin,
} from './contents.ts';
import { derive } from './derivation.ts';
import type { Files } from './files.ts';
import { readFileAs } from './reading.ts';
import type { Found } from './storage.ts';

/** With what a dossier is verified. */
export interface Verifier {
  kit: MachineKit;
  /** The version of this software. */
  version: string;
  /** Public keys or fingerprints, of which one must be the signer's; null when nobody named any. */
  expected: readonly string[] | null;
}

export interface Verification {
  /** `otherVersion`: nothing fails, and it takes another version of Assent to derive the rest again. */
  result: 'holds' | 'broken' | 'otherVersion';
  checks: Check[];
  /** Null when dossier.json cannot be read. */
  manifest: Manifest | null;
  madeBy: Origin | null;
}

export function verify(found: Found, verifier: Verifier): Verification {
  const packing = checkPacking(found);
  const before = packing === null ? [] : [packing];
  const made = readFileAs(found.files, 'dossier.json', origin);
  if ('fault' in made) return concluded([...before, unreadable('signature', made.fault)], null, null);
  if (made.value.format > formatVersion) {
    return concluded([...before, notChecked('signature', needs(made.value, verifier))], null, made.value);
  }
  const read = readFileAs(found.files, 'dossier.json', manifestSchema);
  if ('fault' in read) return concluded([...before, unreadable('signature', read.fault)], null, made.value);
  const manifest = read.value;
  const checks = [
    ...before,
    checkSignature(found.files, manifest),
    checkKey(manifest, verifier.expected),
    checkFiles(found, manifest),
    ...checkLog(found.files, manifest, verifier),
  ];
  return concluded(checks, manifest, made.value);
}

const unreadable = (id: string, what: string): Check => ({ id, verdict: 'fails', what });

function checkLog(files: Files, manifest: Manifest, verifier: Verifier): Check[] {
  const read = readFileAs(files, 'log.json', logFile);
  if ('fault' in read) return [unreadable('chain', read.fault)];
  const log = read.value;
  const { kit, version } = verifier;
  const made = manifest.madeBy.kit;
  const chain = attempted('chain', () => checkChain(log, manifest));
  if (made.name !== kit.name || made.version > kit.version) {
    return [chain, notChecked('replay', needs(manifest, verifier))];
  }
  const derived = derive(kit, log.entries);
  const replayed = checkReplay(derived, log);
  // An older machine may have led elsewhere, by right: its own version tells.
  if (replayed.verdict === 'fails' && made.version < kit.version) {
    return [chain, notChecked('replay', `${needs(manifest, verifier)} ${replayed.what}`)];
  }
  return [
    chain,
    replayed,
    attempted('standing', () => checkStanding(derived, manifest)),
    attempted('record', () => checkRecord(derived, files)),
    attempted('certificates', () => checkCertificates(derived, files)),
    attempted('documents', () => checkDocuments(derived, manifest, files)),
    attempted('mails', () => checkMails(derived, files)),
    attempted('page', () => checkPage(derived, manifest, files, version)),
  ];
}

function needs({ format, madeBy }: Origin, { kit, version }: Verifier): string {
  return `The dossier was made by Assent ${madeBy.version} (format ${format}, ${madeBy.kit.name} ${madeBy.kit.version}), and this is Assent ${version} (format ${formatVersion}, ${kit.name} ${kit.version}): verify it with Assent ${madeBy.version}.`;
}

/** What must be derived again for a dossier to hold. The key and the page can be left unchecked, and say so. */
const needed = new Set(['signature', 'replay']);

function concluded(checks: Check[], manifest: Manifest | null, madeBy: Origin | null): Verification {
  const fails = checks.some(({ verdict }) => verdict === 'fails');
  const open = checks.some(({ id, verdict }) => verdict === 'notChecked' && needed.has(id));
  return { result: fails ? 'broken' : open ? 'otherVersion' : 'holds', checks, manifest, madeBy };
}
