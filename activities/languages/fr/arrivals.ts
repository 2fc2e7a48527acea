// How a letter of intent arrived and what a first reading found, in French. In: its version, instants, clauses. Out: sentences.
import type { Channel } from '../../../domain/letter.ts';
import { say } from '../../typesetting/say.ts';
import type { arrivals as english, called as inEnglish } from '../en/arrivals.ts';
import { clauses } from './clauses.ts';

/** Each of them feminine. */
export const called: typeof inEnglish = {
  first: 'lettre d’intention',
  mended: 'lettre d’intention révisée',
  underReview: 'nouvelle version de la lettre d’intention',
};

const channels: Record<Channel, string> = {
  email: 'par courriel',
  post: 'par la poste',
  form: 'par le formulaire',
  hand: 'en main propre',
};

export const arrivals: typeof english = {
  received: 'Reçue',
  receivedHow: (instant, channel) => `${instant}, ${channels[channel]}`,
  recorded: 'Enregistrée',
  notFound: 'Ce qu’une première lecture n’a pas trouvé',
  clause: (id) => say`${id} : ${clauses[id]}`,
};
