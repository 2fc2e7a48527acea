// Tasks from answers after the close and objections after the acceptance, in French. In: seats, names, takes. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { late as english } from '../../en/taskNotice/late.ts';

export const late: typeof english = {
  lateAnswer: {
    subject: 'Une réponse est arrivée après la clôture',
    came: (seat, organization, take) =>
      say`Le siège ${seat} a répondu dans l’examen concernant ${organization} après sa clôture : ${take}. La réponse est conservée et n’est pas comptée, et le siège en est informé (SC-2).`,
    reason: say`Le motif donné :`,
    nothing: say`Vous n’avez rien à faire. Le résultat reste inchangé.`,
    reopen: say`Avant la dernière signature de l’acceptation, une coprésidence peut rouvrir l’examen, avec un motif. Les réponses tardives comptent alors, et le délai reprend.`,
  },
  lateObjection: {
    subject: 'Une objection est arrivée après la clôture',
    came: (seat, organization) =>
      say`Le siège ${seat} a formulé une objection dans l’examen concernant ${organization} après sa clôture. L’objection est conservée et n’est pas comptée, et le siège en est informé (SC-2). Voici ses termes :`,
    leaves: {
      kept: say`Le résultat reste inchangé.`,
      coChairsDecide: say`L’examen attend de toute façon une décision, puisque le silence n’a pas pu le trancher.`,
      acceptanceHeld: say`Tous les coprésidents n’ont pas encore signé ; l’acceptation est donc suspendue, et rien n’est envoyé avant que les coprésidents aient décidé (SC-3).`,
      specialReview: say`L’acceptation avait été signée auparavant. Ce qui est signé demeure, ou sera encore envoyé, et un examen spécial s’ouvre, au plus tôt une fois que tout est publié (SC-6).`,
    },
    nothing: say`Vous n’avez rien à faire.`,
    reopen: say`Rouvrez l’examen, avec un motif. L’objection compte alors comme si elle était arrivée à temps.`,
    decide: say`Ou décidez sans cela, en tenant compte de l’objection, comme l’indique la tâche relative à l’examen clos.`,
    dismiss: say`Ou écartez l’objection tardive, avec un motif consigné. L’acceptation suit alors son cours, et l’objection reste conservée.`,
    goesOn: say`Si le siège la retire et qu’il ne reste aucune autre objection tardive, l’acceptation reprend d’elle-même son cours.`,
    bring: say`Veillez à ce que l’objection soit soumise au Comité. Sa décision met fin à l’examen spécial.`,
    nothingToDecide: say`Si le siège retire l’objection, il n’y a rien à décider.`,
  },
  specialReview: {
    subject: 'Un examen spécial est ouvert',
    objected: (seat, organization) =>
      say`Le siège ${seat} a formulé une objection au partenariat avec ${organization} après la signature de l’acceptation ; un examen spécial est donc ouvert (SC-6). Voici ses termes :`,
    asItWas: say`Le partenariat et ce qui est publié restent inchangés. Aucun délai ne court, et le silence ne décide de rien.`,
    bring: say`Soumettez-la au Comité et enregistrez sa décision avec la réunion, la date et la référence : poursuivre, poursuivre sous conditions, suspendre ou mettre fin.`,
    withdrawn: say`Si le siège retire l’objection, l’examen se clôt et rien n’a changé.`,
  },
};
