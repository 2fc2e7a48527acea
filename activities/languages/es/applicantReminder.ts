// The reminder of a returned letter of intent, in Spanish. In: names, a day. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { applicantReminder as english } from '../en/applicantReminder.ts';

export const applicantReminder: typeof english = {
  subject: (day) => `Recordatorio: carta de intención revisada a más tardar el ${day}`,
  waiting: (organization) =>
    say`Seguimos esperando la carta de intención revisada de ${organization}, y con gusto le daremos curso.`,
  seeEarlier: 'Nuestro mensaje anterior indica en qué consiste la revisión.',
  open: 'Estos puntos están pendientes:',
  openUntil: 'Mantenemos abierto el expediente hasta',
  answer:
    'Le rogamos que envíe la carta revisada en su página o en respuesta a este mensaje; escríbanos también si algo no está claro. Si para entonces no ha llegado nada, el expediente se cierra, sin perjuicio de una nueva solicitud: puede escribir de nuevo cuando lo desee.',
};
