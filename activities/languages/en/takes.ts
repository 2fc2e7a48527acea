// What a seat can answer, in English. In: nothing. Out: words for a sentence of ours.
import type { Answer } from '../../wording/answers.ts';

/** As in "the answer of your seat was: …"; no article before, no capital. */
const names: Record<Answer, string> = {
  support: 'support',
  'no-objection': 'no objection',
  objection: 'an objection',
  abstain: 'an abstention',
  recuse: 'a recusal',
  question: 'a question',
  acknowledged: 'that the notice was read',
  withdrawn: 'the objection withdrawn',
  reaffirmed: 'that the answer still stands',
  confirmed: 'that the objection is kept',
  contested: 'that the change is contested',
};

export const takes = { names };
