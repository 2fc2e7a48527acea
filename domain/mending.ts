// What to mend in a record that does not fit its schema, as one sentence. In: zod's issues. Out: up to ten of them, each with
// its path.
import type * as z from 'zod';

const mostFaults = 10;

/** "asOf: is not a date such as 2026-02-03; seats.3.until: …; and 4 more." */
export function whatToMend(faults: readonly string[]): string {
  const shown = faults.slice(0, mostFaults);
  const more = faults.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** One issue: where, and what. */
export function faultOf(issue: { path: PropertyKey[]; message: string }): string {
  const at = issue.path.map(String).join('.');
  return `${at === '' ? '' : `${at}: `}${issue.message.replace(/^Invalid input: /, '')}`;
}

export const faultsOf = (error: z.ZodError): string[] => error.issues.map(faultOf);
