// What a seat can answer, in Spanish. In: nothing. Out: words for a sentence of ours.
import type { takes as english } from '../en/takes.ts';

export const takes: typeof english = {
  names: {
    support: 'apoyo',
    'no-objection': 'sin objeción',
    objection: 'una objeción',
    abstain: 'una abstención',
    recuse: 'una recusación',
    question: 'una pregunta',
    acknowledged: 'que el aviso fue leído',
    withdrawn: 'la retirada de la objeción',
    reaffirmed: 'que la respuesta se mantiene',
    confirmed: 'que la objeción se mantiene',
    contested: 'la impugnación del cambio',
  },
};
