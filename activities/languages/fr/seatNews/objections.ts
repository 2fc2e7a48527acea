// News about objections, in French: raised, and no longer standing. In: seats, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { objections as english } from '../../en/seatNews/objections.ts';

export const objections: typeof english = {
  raisedSubject: (organization) => `Objection formulée : ${organization}`,
  raised: {
    own: (seat, { the }) =>
      say`L’objection de votre siège (${seat}) dans ${the} est enregistrée, et chaque siège en est informé en ces termes :`,
    other: (seat, { the }) => say`Le siège ${seat} a formulé une objection dans ${the}. Dans ses termes :`,
  },
  concerns: 'Partie concernée',
  remedy: say`Ce qui la lèverait :`,
  blocks: {
    letter: say`Elle bloque : tant qu’elle subsiste, le délai de l’examen est suspendu, et rien n’est approuvé par le silence (SC-2).`,
    partnership: say`Elle bloque : tant qu’elle subsiste, le délai de l’examen est suspendu, et rien ne se poursuit par le silence (SC-2, SC-6).`,
  },
  howItEnds: 'Comment elle peut prendre fin',
  withdrawing: {
    own: say`Vous la retirez par écrit : sur la page à laquelle mène le lien, ou en le disant dans une réponse à ce message, avec un motif si vous le voulez. Quand plus rien ne bloque, l’examen reprend pour le temps qui restait.`,
    other: say`Le siège la retire par écrit. Quand plus rien ne bloque, l’examen reprend pour le temps qui restait.`,
  },
  overruling: say`Le Comité la rejette par une décision enregistrée, qu’une charge saisit et qu’une autre confirme. Personne ne le peut à soi seul.`,
  otherwise: {
    letter: say`Le Comité la retient par une décision enregistrée. La lettre n’est alors pas approuvée.`,
    partnership: say`Le Comité décide de l’examen lui-même : poursuivre, poursuivre sous conditions, suspendre ou mettre fin.`,
  },
  untilThen: {
    own: say`D’ici là, votre objection subsiste. Si quelque chose s’y lit autrement que vous ne l’entendiez, dites-le-nous. Nous vous écrirons de nouveau si quelque chose change.`,
    other: say`Vous n’avez rien à faire maintenant. Votre propre réponse reste enregistrée, et nous vous écrirons de nouveau si quelque chose change.`,
  },
  recordedOnly: say`Elle ne bloque pas : d’après les règles de cet examen, il faut pour cela davantage d’objections de ce collège. L’objection est enregistrée et publiée avec le résultat. Le délai est inchangé (SC-2).`,
  whileRecorded: {
    own: say`Vous pouvez la retirer par écrit tant qu’elle subsiste : sur la page à laquelle mène le lien, ou en le disant dans une réponse à ce message, avec un motif si vous le voulez. Si quelque chose s’y lit autrement que vous ne l’entendiez, dites-le-nous.`,
    other: say`Si vous partagez l’objection, formulez-la pour votre siège : sur la page à laquelle mène le lien, ou en répondant à ce message. Sinon, vous n’avez rien à faire ; votre propre réponse reste enregistrée.`,
  },
  resolvedSubject: {
    withdrawn: (organization) => `Objection retirée : ${organization}`,
    overruled: (organization) => `Objection rejetée : ${organization}`,
  },
  overruled: {
    own: (seat, { the }) =>
      say`Le Comité directeur a rejeté l’objection de votre siège (${seat}) dans ${the}, par une décision enregistrée (SC-2).`,
    other: (seat, { the }) =>
      say`Le Comité directeur a rejeté l’objection du siège ${seat} dans ${the}, par une décision enregistrée (SC-2).`,
  },
  withdrawn: {
    own: (seat, { the }) => say`L’objection de votre siège (${seat}) dans ${the} a été retirée par écrit.`,
    other: (seat, { the }) => say`L’objection du siège ${seat} dans ${the} a été retirée par écrit.`,
  },
  noReason: say`Aucun motif n’a été donné, et aucun n’est nécessaire.`,
  reason: say`Le motif donné :`,
  leavesYou: {
    withdrawn: say`Votre siège n’a plus de position dans cet examen. Tant qu’il n’en prend pas une autre, il compte comme silencieux.`,
    overruled: say`L’objection de votre siège ne subsiste plus. Elle reste au dossier, avec la décision.`,
  },
  goesOn: say`Plus rien ne bloque. Si l’objection avait suspendu le délai, celui-ci reprend pour le temps qui restait, et pour pas moins que les jours ouvrables fixés par les règles ; d’où cet instant :`,
};
