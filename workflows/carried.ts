// What a case carries from one run to the next, when its history is rolled over. In: the value handed to the next run.
// Out: the parsed value; a snapshot of an older version is migrated when it is restored.
import * as z from 'zod';

const answer = z.object({
  case: z.string(),
  seq: z.number(),
  at: z.string(),
  stage: z.string(),
  state: z.string(),
});

const carriedSchema = z.object({
  machine: z.string(),
  snapshot: z.object({ version: z.int(), data: z.unknown() }),
  /** The number of events that were accepted so far, over all runs. */
  seq: z.int(),
  lastAt: z.string(),
  /** The last requests by their update id: Temporal forgets them with each run, a double click does not. */
  seen: z.array(z.object({ id: z.string(), answer })),
});
export type Carried = z.output<typeof carriedSchema>;

/** Throws when the value is of another machine or shape; the workflow task then fails visibly and can be mended. */
export function parseCarried(value: unknown, machine: string): Carried {
  const carried = carriedSchema.parse(value);
  if (carried.machine !== machine) throw new Error(`carried from ${carried.machine}, not from ${machine}`);
  return carried;
}
