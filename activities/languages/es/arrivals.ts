// How a letter of intent arrived and what a first reading found, in Spanish. In: its version, instants, clauses. Out: sentences.
import type { Channel } from '../../../domain/letter.ts';
import { say } from '../../typesetting/say.ts';
import type { arrivals as english, called as inEnglish } from '../en/arrivals.ts';
import { clauses } from './clauses.ts';

/** Each of them feminine. */
export const called: typeof inEnglish = {
  first: 'carta de intención',
  mended: 'carta de intención revisada',
  underReview: 'nueva versión de la carta de intención',
};

const channels: Record<Channel, string> = {
  email: 'por correo electrónico',
  post: 'por correo postal',
  form: 'mediante el formulario',
  hand: 'en mano',
};

export const arrivals: typeof english = {
  received: 'Recibida',
  receivedHow: (instant, channel) => `${instant}, ${channels[channel]}`,
  recorded: 'Registrada',
  notFound: 'Lo que una primera lectura no encontró',
  clause: (id) => say`${id}: ${clauses[id]}`,
};
