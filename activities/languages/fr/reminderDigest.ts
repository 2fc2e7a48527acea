// One reminder of several reviews, in French. In: counts, days in words, names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reminderDigest as english } from '../en/reminderDigest.ts';

export const reminderDigest: typeof english = {
  subject: (count, day) => `Rappel : ${count} examens attendent votre siège, le premier jusqu’au ${day}`,
  waiting: (count, seat) =>
    say`À ce jour, aucune réponse de votre siège (${seat}) ne compte dans ${count} examens en cours. Celui qui se clôt en premier figure en premier.`,
  place: (place, of) => `Examen ${place} sur ${of}`,
  isOpen: ({ atStart }, clause) => say`${atStart} est en cours (${clause}).`,
  silence: say`Si vous êtes d’accord, vous n’avez rien à faire : ce qu’aucune objection ne bloque à la clôture de son examen est approuvé, ou se poursuit (SC-2, SC-6), et votre silence vaut consentement.`,
  otherwise: say`Si vous n’êtes pas d’accord, ou si vous souhaitez en dire davantage, répondez à chaque examen sur sa propre page avant sa clôture : soutien, pas d’objection, objection (à quelle partie, pourquoi, et ce qui la lèverait), abstention ou récusation (avec le motif), ou une question. Le texte examiné figure en entier dans notre dernier avis sur chacun.`,
  reply: say`Une réponse à ce message ne dit pas de quel examen il s’agit. Elle parvient à l’Unité d’appui, qui vous le demandera.`,
};
