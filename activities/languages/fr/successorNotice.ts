// The notice after a seat has changed hands during a review, in French. In: names, instants in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { successorNotice as english } from '../en/successorNotice.ts';

export const successorNotice: typeof english = {
  subject: {
    underWay: (review, organization) => `Un examen est en cours : ${review}, ${organization}`,
    confirm: (review, organization) =>
      `Veuillez confirmer ou retirer une objection : ${review}, ${organization}`,
  },
  changed: (seat, holder) =>
    say`Les informations relatives au siège ${seat} du Comité directeur ont changé : son titulaire, son adresse, ou qui peut répondre pour lui. Le titulaire enregistré est désormais ${holder}. Ce qui concerne le siège est envoyé à l’adresse du titulaire et, le cas échéant, à celle de la délégation.`,
  underWay: ({ atStart }, clause) =>
    say`${atStart} est en cours (${clause}). Ce qui y a été dit reste attaché au siège, et quiconque parle pour le siège peut le maintenir ou le modifier.`,
  wasSaid: 'Ce qui a été dit pour votre siège',
  nothing: say`Rien n’a été dit jusqu’ici au nom de votre siège.`,
  position: (take, at) => say`Voici ce qui est enregistré au nom de votre siège : ${take}, depuis le ${at}.`,
  stale: say`La lettre a changé depuis. Pour maintenir la réponse, dites qu’elle reste valable : sur la page à laquelle mène le lien, ou en répondant « reste valable ». Sans cela, le siège compte comme silencieux.`,
  counts: say`Cette réponse compte pour le siège. Pour la maintenir, vous n’avez rien à faire ; vous pouvez la modifier jusqu’à la clôture de l’examen.`,
  objection: (at) => say`Une objection subsiste au nom de votre siège, depuis le ${at} (SC-2) :`,
  keep: say`Pour la maintenir, confirmez-la : sur la page à laquelle mène le lien, ou dans une réponse à ce message.`,
  withdraw: say`Pour la retirer, dites-le de la même manière ; un motif est bienvenu.`,
  until: say`Tant que vous n’avez dit ni l’un ni l’autre, elle subsiste, avec le même effet qu’auparavant.`,
};
