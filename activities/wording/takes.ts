// What a seat can say, in words. In: a take, a count. Out: the words that stand in a sentence of ours.
import type { Take } from '../../domain/positions.ts';

/** As in "the answer of your seat was: …". */
export const takeNames: Record<Take, string> = {
  support: 'support',
  'no-objection': 'no objection',
  objection: 'an objection',
  abstain: 'an abstention',
  recuse: 'a recusal',
};

/** "1 seat", "3 seats" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
