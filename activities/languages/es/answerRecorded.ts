// The receipt for what a seat has answered, in Spanish. In: names, words for the answer and the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answerRecorded as english } from '../en/answerRecorded.ts';

const changeable = say`Puede cambiarla hasta el cierre de la revisión. Se conservan todas las versiones.`;

export const answerRecorded: typeof english = {
  subject: (answer, review, organization) => `Registrado: ${answer} (${review}, ${organization})`,
  recorded: ({ the }, seat) => say`Gracias. Esto es lo que consta para su puesto (${seat}) en ${the}:`,
  answer: 'Respuesta',
  at: 'Registrada el',
  by: 'Por',
  byFor: (who, seat) => `${who} por ${seat}`,
  reason: 'En sus palabras:',
  question: 'Su pregunta:',
  part: 'Se refiere a',
  remedy: 'Qué la retiraría:',
  means: {
    support: changeable,
    'no-objection': changeable,
    abstain: changeable,
    recuse: changeable,
    objection: say`Se informa de ella a todos los puestos, en sus palabras. Se mantiene hasta que usted la retire por escrito o el Comité decida (SC-2).`,
    question: say`Llega a la Unidad de Apoyo y al punto de contacto de la organización, y la respuesta llega a todos los puestos. No es una posición: su puesto todavía puede tomar una, y el plazo sigue corriendo.`,
    acknowledged: say`Su puesto cuenta como notificado. No ha tomado posición, y puede hacerlo hasta el cierre de la revisión.`,
    withdrawn: say`Su puesto no tiene ahora ninguna posición en esta revisión. Mientras no tome otra, cuenta como silencio.`,
    reaffirmed: say`La respuesta que su puesto dio sobre la versión anterior vale para la nueva. Puede cambiarla hasta el cierre de la revisión.`,
    confirmed: say`La objeción sigue en pie en nombre de su puesto, hasta que la retire por escrito o el Comité decida (SC-2).`,
    contested: say`El cambio cuenta desde ahora como un cambio de fondo, y se vuelve a consultar a todos los puestos.`,
  },
  late: say`Llegó después del cierre de la revisión. Se conserva y no se cuenta; otro mensaje le dirá qué se sigue de ella.`,
  noClock: say`En este momento no corre ningún plazo. Volveremos a escribirle con el instante en que se cierra la revisión.`,
  notYouLate: say`Si esta no es la respuesta de su puesto, responda a este mensaje para avisar a la Unidad de Apoyo.`,
  notYou: say`Si esta no es la respuesta de su puesto, cámbiela allí, o responda a este mensaje para avisar a la Unidad de Apoyo.`,
};
