// A ruling of the committee in French, with where it is recorded. In: seats and numbers. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { rulings as english } from '../en/rulings.ts';

export const rulings: typeof english = {
  overrule: (seat) => say`L’objection du siège ${seat} est rejetée et ne subsiste plus (SC-2).`,
  uphold: (seat) =>
    say`L’objection du siège ${seat} est retenue, et la lettre n’est pas approuvée (SC-2). Le dossier prend fin ainsi.`,
  approve: 'Le Comité approuve là où le silence n’a pu décider.',
  decline: 'Le Comité n’approuve pas. Le dossier prend fin ainsi.',
  extend: (workingDays) =>
    say`Le délai est prolongé de ${workingDays === 1 ? '1 jour ouvrable' : `${workingDays} jours ouvrables`}, au-delà des reports que les coprésidents peuvent accorder (SC-1).`,
  decidedIn: 'Décidé lors de',
  on: 'Date de la décision',
  recordedIn: 'Consigné sous',
  reason: 'Avec le motif suivant :',
};
