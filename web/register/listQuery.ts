// What is asked of the official list. In: an address's parameters. Out: a status, words of a name and a day, or a refusal in a sentence.
import type { Refusal } from '../../domain/errors.ts';
import type { Partner } from '../../register/partners.ts';
import { readAsOf, type AsOf } from './asOf.ts';

export const statuses = ['active', 'suspended', 'former'] as const satisfies readonly Partner['status'][];

export interface ListQuery {
  status: Partner['status'] | null;
  /** Words of a name, present or former; empty for every name. */
  q: string;
  asOf: AsOf | null;
}

export type ReadListQuery = { query: ListQuery } | { refused: Refusal };

/** How long a name to look for may be, in UTF-16 units. */
export const longestSearch = 200;

/** An empty parameter is none, as a form sends it. */
export function readListQuery(given: Record<string, string | undefined>): ReadListQuery {
  const status = given['status']?.trim() ?? '';
  const known = statuses.find((one) => one === status);
  if (status !== '' && known === undefined) {
    const message = 'A status is active, suspended or former. Leave it out for all of them.';
    return { refused: { code: 'register.statusUnknown', message } };
  }
  const q = given['q']?.trim() ?? '';
  if (q.length > longestSearch) {
    const message = `A name to look for has at most ${longestSearch} characters.`;
    return { refused: { code: 'register.searchTooLong', message } };
  }
  const read = readAsOf(given['asOf']);
  if ('refused' in read) return read;
  return { query: { status: known ?? null, q, asOf: read.asOf } };
}

/** Whether anything narrows the list. */
export const narrows = ({ status, q }: ListQuery): boolean => status !== null || q !== '';
