// The hash chain of the log: each entry's hash covers the entry and the hash before it.
// In: an entry and its predecessor's hash. Out: its hash. Whoever knows the last hash can tell any change before it.
import type { Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './hash.ts';

/** What the hash of an entry covers: the whole row but the hashes. */
export interface Entry {
  position: number;
  workflowId: string;
  case: string;
  machine: string;
  seq: number;
  at: Instant;
  type: string;
  by: Actor;
  payload: Record<string, unknown>;
  stage: string;
}

/** The hash that the first entry follows. */
export const genesis = '0'.repeat(64);

/** What the hash covers, as one text. */
function textOf(entry: Entry): string {
  const { position, workflowId, case: caseId, machine, seq, at, type, by, payload, stage } = entry;
  return canonicalJson({ position, workflowId, case: caseId, machine, seq, at, type, by, payload, stage });
}

/** SHA-256 of what an entry says, its position included: of its canonical JSON. */
export function contentHash(entry: Entry): string {
  return sha256(textOf(entry));
}

/**
 * SHA-256 of the previous hash followed by the content's hash, both as 64 hexadecimal digits. Because the content enters
 * as its hash, whoever may not read an entry can still check that the chain runs through it.
 */
export function linkHash(previousHash: string, content: string): string {
  return sha256(previousHash + content);
}

/** The hash of an entry that follows another. */
export function entryHash(previousHash: string, entry: Entry): string {
  return linkHash(previousHash, contentHash(entry));
}

/**
 * Whether a hash is the entry's. Entries of the first version were hashed in one piece, the previous hash and then the
 * canonical JSON; what is in a log stays as it is, so they hold as well.
 */
export function isHashOf(hash: string, previousHash: string, entry: Entry): boolean {
  const text = textOf(entry);
  return hash === linkHash(previousHash, sha256(text)) || hash === sha256(previousHash + text);
}
