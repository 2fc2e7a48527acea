// News about a letter that changes during its review, in French. In: names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { versions as english } from '../../en/seatNews/versions.ts';

export const versions: typeof english = {
  changedSubject: (organization) => `Lettre d’intention modifiée : ${organization}`,
  changed: (organization) =>
    say`La lettre d’intention de ${organization} a changé pendant son examen (SC-1).`,
  nature: {
    editorial: say`L’Unité d’appui a enregistré une modification de pure forme. Le délai continue de courir, et ce que votre siège a dit compte toujours. Si vous estimez que le fond a changé, suivez le lien ou répondez à ce message avant la clôture, et dites pourquoi : tout siège peut le contester, et l’examen recommence alors.`,
    substantive: say`L’Unité d’appui a enregistré une modification de fond. L’examen recommence avec un délai entier, et chaque siège reçoit un nouvel avis.`,
  },
  inFull: 'La lettre d’intention en entier, dans sa version actuelle',
  contestedSubject: (organization) => `Modification contestée : lettre d’intention, ${organization}`,
  contested: (seat, organization) =>
    say`Le siège ${seat} estime que la dernière modification de la lettre d’intention de ${organization} touche au fond. Dans ses termes :`,
  startsAgain: say`L’examen recommence donc avec un délai entier (SC-1). Votre siège reçoit un nouvel avis avec l’instant de la clôture et tout ce qui a changé. Une réponse que votre siège avait donnée compte de nouveau dès que vous dites, en réponse à cet avis, qu’elle reste valable.`,
};
