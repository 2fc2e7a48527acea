// News about the clock of a review, in French. In: days in words, counts, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { clock as english } from '../../en/seatNews/clock.ts';

export const clock: typeof english = {
  subject: {
    extended: (day, organization) => `Prolongé jusqu’au ${day} : ${organization}`,
    paused: (day, organization) => `Suspendu jusqu’au ${day} : ${organization}`,
    resumed: (day, organization) => `Ouvert de nouveau jusqu’au ${day} : ${organization}`,
    reopened: (organization) => `Examen rouvert : ${organization}`,
  },
  extendedBy: {
    coChairs: ({ of }) => say`Les coprésidents ont prolongé le délai ${of} (SC-1). Le motif enregistré :`,
    committee: ({ of }) =>
      say`Par une décision du Comité, le délai ${of} a été prolongé (SC-1). Le motif enregistré :`,
  },
  deferral: (count) =>
    say`La clôture de cet examen a été reportée ${count} fois en tout. Ce nombre est publié avec le résultat ; au-delà de celui que les règles laissent aux coprésidents, il faut une décision enregistrée du Comité.`,
  stillCounts: say`Ce que votre siège a dit jusqu’ici compte comme avant.`,
  paused: ({ of }) => say`Les coprésidents ont suspendu le délai ${of}. Le motif enregistré :`,
  standsUntil: 'Le délai est suspendu au plus tard jusqu’au',
  timeIsKept: say`Le temps qui restait est conservé à la seconde près. Quand le délai reprendra, il restera exactement ce temps, et nous vous indiquerons l’instant de la clôture. D’ici là, rien n’est décidé par le silence ; vous pouvez répondre, formuler une objection ou poser une question comme avant (SC-2).`,
  resumed: ({ of }) =>
    say`La suspension est terminée, et le délai ${of} court de nouveau, avec exactement le temps qui restait.`,
  reopened: ({ the }) => say`Les coprésidents ont rouvert ${the} après sa clôture. Le motif enregistré :`,
  lateCounts: say`Les réponses arrivées après la clôture comptent maintenant, comme si elles étaient arrivées à temps. Ce que votre siège a dit compte comme avant.`,
  acceptanceVoid: say`Si une acceptation était en cours de signature, elle est sans effet ; une fois la lettre approuvée, elle sera rédigée de nouveau (SC-3).`,
};
