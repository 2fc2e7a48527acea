// The reminder to a seat, in French. In: names, and when the review closes. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { seatReminder as english } from '../en/seatReminder.ts';

export const seatReminder: typeof english = {
  subject: (day, review, organization) => `Rappel : examen jusqu’au ${day} : ${review}, ${organization}`,
  stillOpen: ({ atStart }, clause, seat) =>
    say`${atStart} est toujours en cours (${clause}) et, à ce jour, aucune réponse de votre siège (${seat}) n’y compte.`,
  silence: {
    letter: say`Si vous êtes d’accord, vous n’avez rien à faire : si aucune objection ne s’y oppose à ce moment-là, la lettre est approuvée (SC-2) et votre silence vaut consentement.`,
    partnership: say`Si vous êtes d’accord, vous n’avez rien à faire : si aucune objection ne s’y oppose à ce moment-là, le partenariat se poursuit (SC-2, SC-6) et votre silence vaut consentement.`,
  },
  otherwise: say`Si vous n’êtes pas d’accord, ou si vous souhaitez en dire davantage, répondez avant cette échéance, par le lien ou par une réponse à ce message : soutien, pas d’objection, objection (à quelle partie, pourquoi, et ce qui la lèverait), abstention ou récusation (avec le motif), ou une question. Le texte examiné figure en entier dans notre dernier avis.`,
};
