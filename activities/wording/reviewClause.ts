// Which clause a review carries out. In: which review it is. Out: the clause.
import type { ReviewRef } from '../../machines/effects.ts';

export function clauseOf({ kind }: ReviewRef): 'SC-1' | 'SC-6' {
  return kind === 'letter' ? 'SC-1' : 'SC-6';
}
