// One reminder of several reviews, in Spanish. In: counts, days in words, names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reminderDigest as english } from '../en/reminderDigest.ts';

export const reminderDigest: typeof english = {
  subject: (count, day) =>
    `Recordatorio: ${count} revisiones esperan a su puesto, la primera hasta el ${day}`,
  waiting: (count, seat) =>
    say`Hasta ahora no cuenta ninguna respuesta de su puesto (${seat}) en ${count} revisiones abiertas. La que se cierra primero figura primero.`,
  place: (place, of) => `Revisión ${place} de ${of}`,
  isOpen: ({ atStart }, clause) => say`${atStart} está abierta (${clause}).`,
  silence: say`Si está de acuerdo, no tiene que hacer nada: lo que ninguna objeción impida al cierre de su revisión queda aprobado, o continúa (SC-2, SC-6), y su silencio cuenta como consentimiento.`,
  otherwise: say`Si no está de acuerdo, o quiere decir algo más, responda a cada revisión en su propia página antes de que se cierre: apoyo, sin objeción, objeción (a qué parte, por qué y qué la retiraría), abstención o recusación (con el motivo), o una pregunta. Lo que se revisa figura completo en nuestro último aviso de cada una.`,
  reply: say`Una respuesta a este mensaje no dice a qué revisión se refiere. Llega a la Unidad de Apoyo, que se lo preguntará.`,
};
