// News about a special review, in Spanish. In: names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { special as english } from '../../en/seatNews/special.ts';

export const special: typeof english = {
  openedSubject: (organization) => `Revisión especial: alianza con ${organization}`,
  opened: (seat, organization) =>
    say`El puesto ${seat} ha objetado la alianza con ${organization} después de firmada la aceptación, de modo que se abre una revisión especial (SC-6). En sus palabras:`,
  nothingUndone: say`Nada se deshace por ello: la alianza y lo publicado quedan como están mientras dura la revisión. No corre ningún plazo y el silencio no decide nada.`,
  howItEnds: 'Cómo puede terminar',
  deciding: say`El Comité decide, y la decisión se registra con la reunión, la fecha y la referencia: continuar, continuar con condiciones, suspender o terminar.`,
  withdrawing: say`El puesto retira la objeción. La alianza sigue entonces como antes.`,
  yourSay: say`Si su puesto quiere decir algo antes de que el Comité se ocupe de ello, responda a este mensaje. Volveremos a escribirle cuando termine la revisión.`,
  closedSubject: (organization) => `Revisión especial cerrada: alianza con ${organization}`,
  closed: (organization) =>
    say`La objeción que abrió la revisión especial de la alianza con ${organization} se ha retirado, de modo que la revisión se cierra (SC-6). La alianza sigue como antes.`,
};
