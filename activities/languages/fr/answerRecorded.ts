// The receipt for what a seat has answered, in French. In: names, words for the answer and the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answerRecorded as english } from '../en/answerRecorded.ts';

const changeable = say`Vous pouvez la modifier jusqu’à la clôture de l’examen. Chaque version est conservée.`;

export const answerRecorded: typeof english = {
  subject: (answer, review, organization) => `Enregistré : ${answer} (${review}, ${organization})`,
  recorded: ({ the }, seat) =>
    say`Nous vous remercions. Voici ce qui est enregistré pour votre siège (${seat}) dans ${the} :`,
  answer: 'Réponse',
  at: 'Enregistrée le',
  by: 'Par',
  byFor: (who, seat) => `${who} pour ${seat}`,
  reason: 'Dans vos termes :',
  question: 'Votre question :',
  part: 'Partie concernée',
  remedy: 'Ce qui la lèverait :',
  means: {
    support: changeable,
    'no-objection': changeable,
    abstain: changeable,
    recuse: changeable,
    objection: say`Chaque siège en est informé dans vos termes. Elle subsiste jusqu’à ce que vous la retiriez par écrit ou que le Comité tranche (SC-2).`,
    question: say`Elle est transmise à l’Unité d’appui et au point de contact de l’organisation, et la réponse parvient à chaque siège. Ce n’est pas une position : votre siège peut encore en prendre une, et le délai continue de courir.`,
    acknowledged: say`Votre siège est considéré comme atteint. Il n’a pas pris position et peut le faire jusqu’à la clôture de l’examen.`,
    withdrawn: say`Votre siège n’a plus de position dans cet examen. Tant qu’il n’en prend pas une autre, il compte comme silencieux.`,
    reaffirmed: say`La réponse que votre siège avait donnée sur la version précédente vaut pour la nouvelle. Vous pouvez la modifier jusqu’à la clôture de l’examen.`,
    confirmed: say`L’objection subsiste au nom de votre siège, jusqu’à ce que vous la retiriez par écrit ou que le Comité décide (SC-2).`,
    contested: say`La modification compte désormais comme une modification de fond, et tous les sièges sont de nouveau consultés.`,
  },
  late: say`Elle est arrivée après la clôture de l’examen. Elle est conservée sans être comptée ; un message distinct vous dit ce qui s’ensuit.`,
  noClock: say`Aucun délai ne court actuellement. Nous vous écrirons de nouveau pour vous indiquer l’instant de la clôture de l’examen.`,
  notYouLate: say`Si ce n’est pas la réponse de votre siège, répondez à ce message pour en informer l’Unité d’appui.`,
  notYou: say`Si ce n’est pas la réponse de votre siège, modifiez-la à cette adresse, ou répondez à ce message pour en informer l’Unité d’appui.`,
};
