// A new link to the response page, in Spanish. In: names and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answerLink as english } from '../en/answerLink.ts';

export const answerLink: typeof english = {
  subject: (review, organization) => `Su enlace para responder (${review}, ${organization})`,
  asked: (seat, review) =>
    say`Se ha pedido un nuevo enlace para que su puesto (${seat}) pueda responder en ${review}. Aquí está:`,
  link: 'Responda aquí, sin contraseña',
  forYou: say`El enlace pertenece al primer navegador que confirma una respuesta. Por favor, no lo reenvíe.`,
  notYou: say`Si usted no lo pidió, no tiene que hacer nada: sin su respuesta, nada cambia.`,
};
