// How a seat answers in a review, in Spanish. In: names, dates in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answering as english } from '../en/answering.ts';

export const answering: typeof english = {
  here: 'Responda aquí',
  change: 'Consulte o cambie su respuesta aquí, sin contraseña',
  theLink: say`Basta un minuto y no hace falta contraseña. El enlace es solo para su puesto; le rogamos que no lo comparta.`,
  choices: 'Sus opciones',
  support: say`Apoyo, o sin objeción.`,
  objection: {
    letter: say`Objeción. Indique a qué parte de la carta, por qué y qué la retiraría. Bloquea la aprobación hasta que usted la retire por escrito o el Comité decida (SC-2). Se publica con el resultado, en sus palabras; su puesto solo se nombra si usted está de acuerdo.`,
    yearly: say`Objeción. Indique a qué, por qué y qué la retiraría. Lleva la revisión ante el Comité (SC-2, SC-6).`,
    special: say`Objeción. Indique a qué, por qué y qué la retiraría. El Comité decide en todo caso (SC-6).`,
  },
  abstain: say`Abstención, o recusación de su puesto. Añada el motivo.`,
  question: say`Pregunta. Llega a la Unidad de Apoyo y al punto de contacto de la organización, y la respuesta llega a todos los puestos. No es una posición y no detiene el plazo.`,
  acknowledge: say`Solo que ha leído este mensaje. Su puesto cuenta entonces como alcanzado, sin haber tomado posición.`,
  changeable: say`Puede cambiar su respuesta hasta el cierre de la revisión. Se conservan todas las versiones.`,
  conflict: 'Consta un conflicto de intereses',
  declared: say`Su puesto ha declarado un conflicto de intereses con esta organización:`,
  suggested: say`Le sugerimos que recuse su puesto. La decisión es suya: sin una palabra de su parte, el puesto no queda recusado y su silencio cuenta como cualquier otro.`,
  how: 'Cómo responder',
  byLink: (seat) =>
    say`El enlace de arriba lleva a una página en la que usted elige, ve lo que va a decir y lo confirma por su puesto (${seat}).`,
  byReply: say`También puede responder a este mensaje. Empiece con una de estas fórmulas: «sin objeción», «apoyo», «objeción: por qué», «abstención: por qué», «recusación: por qué», «pregunta: …». Le escribimos cómo se ha leído su mensaje; salvo que le digamos que la respuesta ya cuenta, cuenta en cuanto usted la confirma con un clic. Cualquier otro mensaje lo lee la Unidad de Apoyo.`,
  byReplyToDesk: say`También puede responder a este mensaje. Su respuesta llega a la Unidad de Apoyo, que la lee y la registra por su puesto.`,
  delegation: (from, until, holder, delegate, seat) =>
    say`Del ${from} al ${until}, ${holder} también puede responder por su puesto y recibe una copia de lo que le enviamos. Esa respuesta se registra como «${delegate} por ${seat}». Cuenta la última respuesta que llegue.`,
};
