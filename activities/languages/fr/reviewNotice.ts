// The notice that asks a seat in a review, in French. In: names, days in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reviewNotice as english } from '../en/reviewNotice.ts';

const unreached = 'Le silence d’un siège qu’aucun avis n’a atteint ne vaut pas consentement.';
const untilObjection =
  'Une seule objection l’empêche, sauf si les règles du Comité en exigent davantage d’un même collège.';
const thenDecided =
  'Une objection transforme l’examen en une décision que le Comité prend et enregistre : poursuivre, poursuivre sous conditions, suspendre ou mettre fin.';
const until = (day: string | null) => (day === null ? '' : ` jusqu’au ${day}`);

export const reviewNotice: typeof english = {
  subject: (day, review, organization) => `À examiner${until(day)} : ${review}, ${organization}`,
  subjectOfNewVersion: (day, review, organization) =>
    `À examiner${until(day)} : nouvelle version, ${review}, ${organization}`,
  asked: {
    letter: (organization) =>
      say`${organization} demande à devenir partenaire multilatéral du Partenariat pour un gouvernement ouvert. Le Comité directeur examine sa lettre d’intention (SC-1), et votre siège est invité à en prendre connaissance.`,
    yearly: ({ the }) =>
      say`Le Comité directeur examine chaque partenariat tous les ans (SC-6). Voici ${the}, et votre siège est invité à en prendre connaissance.`,
    special: (organization) =>
      say`Un siège a formulé une objection au partenariat avec ${organization} après la signature de l’acceptation ; le Comité directeur tient donc un examen spécial (SC-6). Votre siège est invité à en prendre connaissance.`,
  },
  proposal: 'La proposition',
  toContinue: 'Poursuivre le partenariat pour une année de plus',
  again: say`Cet avis est envoyé de nouveau : le précédent n’a pas atteint votre siège, ou personne ne s’était saisi de l’examen, ou la lettre a changé. Il remplace le précédent.`,
  askedAnew: {
    running: (organization) =>
      say`La lettre d’intention de ${organization} a changé pendant son examen (SC-1). L’examen a recommencé avec un délai entier, et votre siège est invité à prendre connaissance de la nouvelle version.`,
    standing: (organization) =>
      say`La lettre d’intention de ${organization} a changé pendant son examen (SC-1). L’examen a recommencé, et votre siège est invité à prendre connaissance de la nouvelle version.`,
  },
  contested: say`La modification avait été enregistrée comme étant de pure forme. Un siège l’a contesté ; chaque siège est donc consulté de nouveau.`,
  standing: say`Une objection subsiste : aucun délai ne court actuellement, et rien n’est décidé par le silence. Vous pouvez néanmoins répondre dès maintenant. Quand plus rien ne bloquera, le délai courra, et un nouveau message vous indiquera l’instant de la clôture de l’examen.`,
  silence: {
    letter: {
      running: `Le silence vaut consentement. Si vous n’avez pas répondu à ce moment-là et qu’aucune objection ne bloque, votre silence compte en faveur de l’approbation : le Comité directeur approuve la lettre, faute d’objection (SC-2). ${untilObjection} ${unreached}`,
      standing: `Une fois que le délai court, le silence vaut consentement. Si vous n’avez pas répondu à la clôture de l’examen et qu’aucune objection ne bloque, votre silence compte en faveur de l’approbation : le Comité directeur approuve la lettre (SC-2). ${untilObjection} ${unreached}`,
    },
    yearly: {
      running: `Le silence vaut consentement. Si vous n’avez pas répondu à ce moment-là et qu’aucune objection ne bloque, le partenariat se poursuit une année de plus, faute d’objection (SC-2, SC-6). ${thenDecided} ${unreached}`,
      standing: `Une fois que le délai court, le silence vaut consentement. Si vous n’avez pas répondu à la clôture de l’examen et qu’aucune objection ne bloque, le partenariat se poursuit une année de plus (SC-2, SC-6). ${thenDecided} ${unreached}`,
    },
    special: say`Ici, le silence ne décide de rien. Le Comité prend une décision et l’enregistre : poursuivre, poursuivre sous conditions, suspendre ou mettre fin (SC-6).`,
  },
  answeredBefore: 'Si votre siège a déjà répondu',
  stillStands: say`Sa réponse portait sur la version précédente. Elle est conservée et compte de nouveau dès que vous le dites : sur la page à laquelle mène le lien, ou en répondant « reste valable » ; rien de plus n’est nécessaire. Sans cela, le siège compte comme silencieux, et vous pouvez aussi répondre à nouveau.`,
  standsOn: say`Une objection subsiste jusqu’à ce qu’elle soit retirée ou réglée, et une récusation reste ce qu’elle est.`,
  next: 'La suite',
  ifApproved: (organization) =>
    say`Si la lettre est approuvée, les coprésidents signent une lettre d’acceptation officielle (SC-3), les deux lettres sont publiées avec le relevé de cet examen (SC-4), et ${organization} rejoint la liste officielle des partenaires (SC-5). Nous vous informons du résultat dans tous les cas.`,
  nextYear: say`Nous vous informons du résultat, ainsi que le partenaire. Le prochain examen annuel aura lieu dans un an.`,
};
