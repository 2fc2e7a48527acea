// One's own page, in French: what waits on whoever is signed in. In: names, seats. Out: the words.
import type { me as english } from '../en/me.ts';

export const me: typeof english = {
  title: 'Ce qui vous attend',
  nothing: 'Rien ne vous attend pour le moment. Nous vous écrivons dès que c’est le cas.',

  reviews: 'Examens où votre siège est consulté',
  seat: (seat) => `siège ${seat}`,
  seatBy: (by, seat) => `${by} pour le siège ${seat}`,
  closes: 'Clôture',
  unanswered: 'Votre siège n’a pas encore répondu.',
  answered: 'Votre siège a répondu. Il peut modifier sa réponse jusqu’à la clôture.',
  answer: 'Répondre',
  change: 'Voir ou modifier la réponse',

  toSign: 'À signer',
  sign: 'Lire la lettre d’acceptation et signer',
  toDecide: 'À décider par la coprésidence',
  decide: 'Voir ce qui peut être décidé',

  organizations: 'Votre organisation',
  asked: 'Quelque chose vous est demandé.',
  open: 'Ouvrir la page',

  desk: 'Le bureau',
  toDesk: 'Ouvrir le bureau (en anglais) : ce qui attend, ce qui est en retard, ce qui se clôt bientôt',

  account: 'Votre connexion',
  mailbox: 'Adresse électronique',
  roles: 'Vous agissez en tant que',
  contactOf: 'Point de contact de',
  here: 'Se déconnecter',
  everywhere: 'Se déconnecter partout',
  everywhereWhy: 'Cela met fin à toutes les sessions de cette adresse, dans tous les navigateurs.',
};
