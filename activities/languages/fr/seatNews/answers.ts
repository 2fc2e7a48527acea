// News that a question has an answer, in French. In: numbers, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { answers as english } from '../../en/seatNews/answers.ts';

export const answers: typeof english = {
  subject: (number, organization) => `Réponse à la question ${number} : ${organization}`,
  answered: ({ the }) =>
    say`Une question posée dans ${the} a reçu une réponse, qui est transmise à chaque siège.`,
  question: (number) => `Question numéro ${number}`,
  asked: (seat) => say`Le siège ${seat} a demandé :`,
  answerOf: (who) => say`À cela, ${who} répond :`,
  earlier: (who) => say`Auparavant, ${who} avait répondu :`,
  clock: say`Une question n’arrête pas le délai : l’instant de la clôture est celui que nous vous avons indiqué. Si la réponse change ce que votre siège souhaite dire, ou appelle une autre question, suivez le lien ou répondez à ce message avant cette échéance.`,
};
