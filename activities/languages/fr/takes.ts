// What a seat can answer, in French. In: nothing. Out: words for a sentence of ours.
import type { takes as english } from '../en/takes.ts';

export const takes: typeof english = {
  names: {
    support: 'soutien',
    'no-objection': 'pas d’objection',
    objection: 'une objection',
    abstain: 'une abstention',
    recuse: 'une récusation',
    question: 'une question',
    acknowledged: 'que l’avis a été lu',
    withdrawn: 'le retrait de l’objection',
    reaffirmed: 'que la réponse reste valable',
    confirmed: 'le maintien de l’objection',
    contested: 'la contestation de la modification',
  },
};
