// Who acts, as a page says it. In: a way to act. Out: "the Support Unit", "Co-Chair co-chair-government", "brazil-deputy for brazil".
import { roleNames } from '../../domain/roles.ts';
import { spokenFor } from '../reading/review/reviewWords.ts';
import type { Acting } from './actingAs.ts';

/** Offices of which there is one go by their role alone. */
const single = ['supportUnit', 'contact'];

export function actorInWords({ by, named }: Acting): string {
  if (single.includes(by.role)) return `the ${roleNames[by.role]}`;
  if (by.role === 'seat' && named !== null)
    return spokenFor(named.id, named.id === by.id ? undefined : by.id);
  return `${roleNames[by.role]}, ${by.id}`;
}
