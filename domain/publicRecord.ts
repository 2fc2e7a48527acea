// How the committee came to approve a letter, as it is published with the outcome (SC-2, SC-4): counts, and no position of any
// seat. In: the published text. Out: its schema and its content. Objections stand in the objector's words, without its seat
// unless it agrees to be named; free text is redacted as the letters are.
import * as z from 'zod';
import { takes } from './positions.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const counted = [...takes, 'asked', 'silent', 'undelivered', 'vacant'] as const;

export const publicRecord = z.strictObject({
  /** The version of this format. */
  format: z.literal(1),
  /** "Approved, absent objections, silence of 14 of 22." */
  sentence: z.string(),
  review: z.strictObject({ kind: z.enum(['letter', 'yearly', 'special']), year: count, round: count }),
  letter: z.strictObject({
    /** SHA-256 of the letter file as it was received, in the version that was decided on. */
    received: hash,
    /** SHA-256 of the letter as it is published, without personal data. */
    published: hash,
  }),
  policyVersion: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  outcome: z
    .strictObject({ how: z.enum(['silence', 'coChairs', 'decision']), reason: z.string().nullable() })
    .nullable(),
  /** Of the seats that were asked: what each said last, and whose notice never arrived. `vacant` seats were not asked. */
  counts: z.record(z.enum(counted), count),
  /** How often the window was extended or paused. */
  deferrals: count,
  objections: z.array(
    z.strictObject({
      /** The seat that agrees to be named; null for all others. */
      seat: z.string().nullable(),
      /** The day in UTC. */
      raisedOn: z.string(),
      part: z.string().nullable(),
      reason: z.string(),
      remedy: z.string().nullable(),
      /** Null where it stands, and was too little to block under the policy. */
      resolved: z
        .strictObject({
          how: z.enum(['withdrawn', 'upheld', 'overruled']),
          on: z.string(),
          reference: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  amendments: z.array(
    z.strictObject({
      nature: z.enum(['substantive', 'editorial']),
      /** SHA-256 of the letter file before and after. */
      from: hash,
      to: hash,
      summary: z.string(),
    }),
  ),
  questions: z.strictObject({ asked: count, answered: count }),
  /** Answers that came after the close: kept, and not counted. */
  late: count,
});
export type PublicRecord = z.output<typeof publicRecord>;

/** The record as one text, whose SHA-256 is what is compared. */
export const publicRecordText = (record: PublicRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** The record that a published text holds. @throws ZodError or SyntaxError for any other text */
export const readPublicRecord = (text: string): PublicRecord => publicRecord.parse(JSON.parse(text));
