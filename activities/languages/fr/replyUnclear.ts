// A reply by mail that a person must read, in French. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { replyUnclear as english } from '../en/replyUnclear.ts';

export const replyUnclear: typeof english = {
  subject: (seat, organization) => `À faire : lire une réponse (${seat}) : ${organization}`,
  arrived: (from, seat, organization) =>
    say`Un message de ${from} répond à un courrier adressé au siège ${seat} dans le dossier ${organization}. Il n’a pu être lu comme l’une des réponses qu’un siège peut donner ; rien n’est donc enregistré.`,
  written: 'En voici le texte :',
  todo: 'Ce que vous pouvez faire',
  record: (seat) =>
    say`S’il s’agit d’une réponse et qu’elle vient du siège ${seat} ou de sa délégation, enregistrez-la au nom du siège. Celui-ci reçoit un accusé de réception.`,
  ask: (from) => say`Si le sens n’est pas clair, écrivez à ${from} pour le demander.`,
  silent: say`Tant qu’aucune réponse n’est enregistrée, le siège compte comme avant, et le délai de l’examen continue de courir s’il court.`,
};
