// Tasks from a review, in French. In: seats, names, numbers. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { review as english } from '../../en/taskNotice/review.ts';

export const review: typeof english = {
  rosterUnusable: {
    subject: 'L’examen n’a pas pu s’ouvrir',
    unusable: (organization) =>
      say`L’examen concernant ${organization} (SC-1) n’a pas pu s’ouvrir, car la liste des sièges et des charges ne dit pas qui doit être consulté :`,
    load: say`Chargez une liste en vigueur aujourd’hui, puis ouvrez à nouveau l’examen.`,
    nothingSent: say`Rien n’a été envoyé à aucun siège, et aucun délai ne court.`,
  },
  closedInDoubt: {
    subject: 'Le délai est clos, et le silence ne peut pas décider',
    closed: (organization) =>
      say`Le délai d’objection de l’examen concernant ${organization} s’est achevé sans objection bloquante, mais le silence seul ne peut pas décider ici ; rien n’est donc approuvé. Le dossier attend les coprésidents, et aucun délai ne court.`,
    resend: say`Faites renvoyer les avis, après avoir corrigé les adresses erronées. Ils vont aux sièges qui n’ont pas été atteints ou, si tous l’ont été, à chaque siège ; un délai entier court alors.`,
    accept: say`Acceptez le silence tel qu’il est, avec un motif. Une seule coprésidence le peut ; le motif est consigné et publié avec le résultat.`,
    bring: say`Soumettez le dossier au Comité. Sa décision d’approuver ou de refuser est enregistrée avec la réunion, la date et la référence ; une charge la saisit et une autre la confirme.`,
    reopen: say`Si des réponses sont arrivées en retard et doivent compter, rouvrez l’examen, avec un motif. Le délai reprend alors.`,
    cannotAccept: say`Le silence ne peut pas être accepté tel quel tant que tout un collège est récusé.`,
    why: 'Pourquoi le silence ne peut pas décider',
    unreachedSeats: say`Aucun avis n’a été remis à ces sièges, et ils n’ont pas répondu. Seul peut consentir par son silence qui a été consulté ; le leur ne vaut donc pas consentement (SC-2) :`,
    noEngagement: say`Personne ne s’est saisi de l’examen : aucune position, aucune question, aucune objection, et aucun siège n’a indiqué avoir lu l’avis. Le silence de tous peut valoir consentement, ou signifier que les avis n’ont pas été lus ; rien ne permet de distinguer l’un de l’autre (SC-2).`,
    constituencyRecused: {
      government: say`Tous les sièges des gouvernements sont récusés. Il ne reste personne de ce collège qui puisse formuler une objection ; le silence ne dit donc rien pour lui (SC-2, G3-1).`,
      'civil-society': say`Tous les sièges de la société civile sont récusés. Il ne reste personne de ce collège qui puisse formuler une objection ; le silence ne dit donc rien pour lui (SC-2, G3-1).`,
    },
  },
  decisionToConfirm: {
    subject: 'Une décision attend votre confirmation',
    entered: (organization, office) =>
      say`Une décision du Comité directeur dans l’examen concernant ${organization} a été saisie par ${office}. Elle est sans effet tant qu’une autre charge ne l’a pas confirmée, afin que personne ne décide seul (SC-2).`,
    does: 'Effet de la décision',
    confirm: say`Comparez-la au procès-verbal. Si c’est bien ce que le Comité a décidé, confirmez-la. Toute charge autre que celle qui l’a saisie le peut.`,
    discard: say`Sinon, écartez-la avec un motif ; elle peut ensuite être saisie à nouveau.`,
    asItIs: say`D’ici là, l’examen se poursuit tel quel.`,
  },
  questionAsked: {
    subject: (number) => `Un siège pose une question (question ${number})`,
    asks: (seat, organization, number) =>
      say`Le siège ${seat} demande, dans l’examen concernant ${organization} (question ${number}) :`,
    answer: (number) =>
      say`Veuillez répondre à la question ${number}, ou veiller à ce que le point de contact, que nous avons également interrogé, y réponde (G1-2). La réponse est transmise à tous les sièges.`,
    clock: say`Une question n’arrête pas le délai de l’examen.`,
  },
};
