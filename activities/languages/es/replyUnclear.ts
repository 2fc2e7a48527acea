// A reply by mail that a person must read, in Spanish. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { replyUnclear as english } from '../en/replyUnclear.ts';

export const replyUnclear: typeof english = {
  subject: (seat, organization) => `Tarea: leer una respuesta (${seat}): ${organization}`,
  arrived: (from, seat, organization) =>
    say`Un mensaje de ${from} responde al correo dirigido al puesto ${seat} en el expediente de ${organization}. No se pudo leer como una de las respuestas que puede dar un puesto, así que no se ha registrado nada.`,
  written: 'Dice lo siguiente:',
  todo: 'Qué puede hacer',
  record: (seat) =>
    say`Si es una respuesta y viene del puesto ${seat} o de su delegación, regístrela en nombre del puesto. Este recibe un acuse de recibo.`,
  ask: (from) => say`Si no está claro qué quiere decir, escriba a ${from} y pregunte.`,
  silent: say`Mientras no se registre una respuesta, el puesto cuenta como antes, y el plazo de la revisión sigue corriendo si corre.`,
};
