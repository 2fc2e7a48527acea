// News that a question has an answer, in Spanish. In: numbers, names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { answers as english } from '../../en/seatNews/answers.ts';

export const answers: typeof english = {
  subject: (number, organization) => `Respuesta a la pregunta ${number}: ${organization}`,
  answered: ({ the }) => say`Una pregunta en ${the} tiene respuesta, que se envía a todos los puestos.`,
  question: (number) => `Pregunta ${number}`,
  asked: (seat) => say`El puesto ${seat} preguntó:`,
  answerOf: (who) => say`A esto, ${who} responde:`,
  earlier: (who) => say`Antes, ${who} había respondido:`,
  clock: say`Una pregunta no detiene el plazo: el instante del cierre es el que le comunicamos. Si la respuesta cambia lo que su puesto quiere decir, o lleva a otra pregunta, siga el enlace o responda a este mensaje antes de ese momento.`,
};
