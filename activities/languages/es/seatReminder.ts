// The reminder to a seat, in Spanish. In: names, and when the review closes. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { seatReminder as english } from '../en/seatReminder.ts';

export const seatReminder: typeof english = {
  subject: (day, review, organization) => `Recordatorio: revisar hasta el ${day}: ${review}, ${organization}`,
  stillOpen: ({ atStart }, clause, seat) =>
    say`${atStart} sigue abierta (${clause}) y hasta ahora no cuenta en ella ninguna respuesta de su puesto (${seat}).`,
  silence: {
    letter: say`Si está de acuerdo, no tiene que hacer nada: si entonces ninguna objeción lo impide, la carta queda aprobada (SC-2) y su silencio cuenta como consentimiento.`,
    partnership: say`Si está de acuerdo, no tiene que hacer nada: si entonces ninguna objeción lo impide, la alianza continúa (SC-2, SC-6) y su silencio cuenta como consentimiento.`,
  },
  otherwise: say`Si no está de acuerdo, o quiere decir algo más, responda antes de ese momento, por el enlace o respondiendo a este mensaje: apoyo, sin objeción, objeción (a qué parte, por qué y qué la retiraría), abstención o recusación (con el motivo), o una pregunta. Lo que se revisa figura completo en nuestro último aviso.`,
};
