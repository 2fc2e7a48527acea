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

/** SHA-256 of the previous hash (64 hexadecimal digits) followed by the entry's canonical JSON. */
export function entryHash(previousHash: string, entry: Entry): string {
  const { position, workflowId, case: caseId, machine, seq, at, type, by, payload, stage } = entry;
  const covered = { position, workflowId, case: caseId, machine, seq, at, type, by, payload, stage };
  return sha256(previousHash + canonicalJson(covered));
}
