// What stands in the JSON files of a dossier, as schemas. In: what a file says. Out: typed values, or what is wrong with them.
// A change that an older Assent could not read raises `formatVersion`.
import * as z from 'zod';
import { actor } from '../domain/roles.ts';
import { algorithm } from './signature.ts';

export const formatVersion = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256');
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is not an instant');
const count = z.int().min(0);
const name = z.string().min(1).max(500);

/** The letter in each version, the acceptance, the partner's reports. */
export const documentKinds = ['letter', 'acceptance', 'report'] as const;

const document = z.strictObject({
  path: name,
  kind: z.enum(documentKinds),
  /** The event that brought it. */
  seq: count,
  at: instant,
  sha256: hash,
});
export type DossierDocument = z.output<typeof document>;

/** Which software wrote a dossier; read before all else, because a newer one may say the rest in another way. */
export const origin = z.object({
  format: z.int().min(1),
  madeBy: z.object({
    software: z.string(),
    version: z.string(),
    kit: z.object({ name: z.string(), version: z.int().min(1) }),
  }),
});
export type Origin = z.output<typeof origin>;

/** dossier.json: what the signature covers, and through the files' hashes everything. */
export const manifest = z.strictObject({
  format: z.literal(formatVersion),
  case: name,
  organization: z.string(),
  /** When the dossier was made, in real time. */
  madeAt: instant,
  madeBy: z.strictObject({
    software: z.literal('assent'),
    version: name,
    kit: z.strictObject({ name, version: z.int().min(1) }),
  }),
  /** Where the case stood after its last event. */
  standing: z.strictObject({
    stage: name,
    state: name,
    title: name,
    over: z.boolean(),
    seq: count,
    at: instant,
  }),
  /** The last entry of the log, over all cases, when the dossier was made. */
  head: z.strictObject({ position: count, hash }),
  documents: z.array(document),
  files: z.array(z.strictObject({ path: name, bytes: count, sha256: hash })),
  signedBy: z.strictObject({ algorithm: z.literal(algorithm), publicKey: hash, fingerprint: hash }),
});
export type Manifest = z.output<typeof manifest>;

const entry = z.strictObject({
  position: count,
  workflowId: name,
  case: name,
  machine: name,
  seq: count,
  at: instant,
  type: name,
  by: actor,
  payload: z.record(z.string(), z.unknown()),
  stage: name,
  previousHash: hash,
  hash,
});

/** log.json: the case's entries in full, and of all others the links that continue the chain. */
export const logFile = z.strictObject({
  case: name,
  entries: z.array(entry).min(1),
  links: z.array(z.strictObject({ position: count, previousHash: hash, content: hash.nullable(), hash })),
});
export type LogFile = z.output<typeof logFile>;

const mail = z.looseObject({
  key: name,
  letter: name,
  recipient: z.string(),
  subject: z.string(),
  /** On the case's clock. */
  at: instant,
  status: name,
  error: z.string().nullable(),
  /** In real time. */
  sentAt: instant.nullable(),
});
export type DossierMail = z.output<typeof mail>;

/** mails.json: who was told what, when, and what came of it. */
export const mailsFile = z.strictObject({ mails: z.array(mail) });

/** record.json and certificates.json: what follows from the log, compared with what follows from it here. */
export const recordFile = z.strictObject({ records: z.array(z.unknown()) });
export const certificatesFile = z.strictObject({ certificates: z.array(z.unknown()) });
