// News about the clock of a review, in Spanish. In: days in words, counts, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { clock as english } from '../../en/seatNews/clock.ts';
import { dates } from '../dates.ts';

export const clock: typeof english = {
  subject: {
    extended: (day, organization) => `Ampliada hasta el ${day}: ${organization}`,
    paused: (day, organization) => `Detenida hasta el ${day}: ${organization}`,
    resumed: (day, organization) => `Abierta de nuevo hasta el ${day}: ${organization}`,
    reopened: (organization) => `Revisión reabierta: ${organization}`,
  },
  extendedBy: {
    coChairs: ({ of }) => say`Las copresidencias han ampliado el plazo ${of} (SC-1). El motivo que consta:`,
    committee: ({ of }) =>
      say`Por una decisión del Comité, el plazo ${of} se ha ampliado (SC-1). El motivo que consta:`,
  },
  deferral: (count) =>
    say`Es la ${dates.ordinal(count)} vez que se aplaza el cierre de esta revisión. El número se publica con el resultado; más allá del que las reglas dejan a las copresidencias, hace falta una decisión registrada del Comité.`,
  stillCounts: say`Lo que su puesto ha dicho hasta ahora cuenta como antes.`,
  paused: ({ of }) => say`Las copresidencias han detenido el plazo ${of}. El motivo que consta:`,
  standsUntil: 'El plazo está detenido a más tardar hasta el',
  timeIsKept: say`El tiempo que quedaba se conserva al segundo. Cuando el plazo siga, quedará exactamente ese tiempo, y le comunicaremos el instante del cierre. Entretanto nada se decide por silencio; puede responder, objetar o preguntar como antes (SC-2).`,
  resumed: ({ of }) =>
    say`La pausa ha terminado y el plazo ${of} corre de nuevo, con exactamente el tiempo que quedaba.`,
  reopened: ({ the }) =>
    say`Las copresidencias han abierto de nuevo ${the} después de su cierre. El motivo que consta:`,
  lateCounts: say`Las respuestas que llegaron después del cierre cuentan ahora, como si hubieran llegado a tiempo. Lo que su puesto ha dicho cuenta como antes.`,
  acceptanceVoid: say`Si se estaba firmando una aceptación, queda sin efecto; una vez aprobada la carta, se redacta de nuevo (SC-3).`,
};
