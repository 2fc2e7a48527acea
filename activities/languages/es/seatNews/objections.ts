// News about objections, in Spanish: raised, and no longer standing. In: seats, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { objections as english } from '../../en/seatNews/objections.ts';

export const objections: typeof english = {
  raisedSubject: (organization) => `Objeción presentada: ${organization}`,
  raised: {
    own: (seat, { the }) =>
      say`La objeción de su puesto (${seat}) en ${the} está registrada, y se informa de ella a todos los puestos con estas palabras:`,
    other: (seat, { the }) => say`El puesto ${seat} ha presentado una objeción en ${the}. En sus palabras:`,
  },
  concerns: 'Se refiere a',
  remedy: say`Qué la retiraría:`,
  blocks: {
    letter: say`Bloquea: mientras se mantenga, el plazo de la revisión está detenido y nada se aprueba por silencio (SC-2).`,
    partnership: say`Bloquea: mientras se mantenga, el plazo de la revisión está detenido y nada continúa por silencio (SC-2, SC-6).`,
  },
  howItEnds: 'Cómo puede terminar',
  withdrawing: {
    own: say`Usted la retira por escrito: en la página del enlace, o diciéndolo en una respuesta a este mensaje, con un motivo si lo desea. Cuando ya nada bloquee, la revisión sigue por el tiempo que quedaba.`,
    other: say`El puesto la retira por escrito. Cuando ya nada bloquee, la revisión sigue por el tiempo que quedaba.`,
  },
  overruling: say`El Comité la desestima con una decisión registrada, que un cargo introduce y otro confirma. Ninguna persona sola puede hacerlo.`,
  otherwise: {
    letter: say`El Comité la acoge con una decisión registrada. La carta entonces no se aprueba.`,
    partnership: say`El Comité decide sobre la revisión misma: continuar, continuar con condiciones, suspender o terminar.`,
  },
  untilThen: {
    own: say`Hasta entonces su objeción se mantiene. Si algo en ella se lee de otro modo que usted quería, díganoslo. Volveremos a escribirle cuando algo cambie.`,
    other: say`No tiene que hacer nada ahora. Su propia respuesta sigue registrada, y volveremos a escribirle cuando algo cambie.`,
  },
  recordedOnly: say`No bloquea: según las reglas de esta revisión, hacen falta para ello más objeciones de este grupo. La objeción queda registrada y se publica con el resultado. El plazo sigue como estaba (SC-2).`,
  whileRecorded: {
    own: say`Puede retirarla por escrito mientras se mantenga: en la página del enlace, o diciéndolo en una respuesta a este mensaje, con un motivo si lo desea. Si algo en ella se lee de otro modo que usted quería, díganoslo.`,
    other: say`Si comparte la objeción, preséntela por su puesto: en la página del enlace, o respondiendo a este mensaje. Si no, no tiene que hacer nada; su propia respuesta sigue registrada.`,
  },
  resolvedSubject: {
    withdrawn: (organization) => `Objeción retirada: ${organization}`,
    overruled: (organization) => `Objeción desestimada: ${organization}`,
  },
  overruled: {
    own: (seat, { the }) =>
      say`El Comité Directivo ha desestimado la objeción de su puesto (${seat}) en ${the}, con una decisión registrada (SC-2).`,
    other: (seat, { the }) =>
      say`El Comité Directivo ha desestimado la objeción del puesto ${seat} en ${the}, con una decisión registrada (SC-2).`,
  },
  withdrawn: {
    own: (seat, { the }) => say`La objeción de su puesto (${seat}) en ${the} se ha retirado por escrito.`,
    other: (seat, { the }) => say`La objeción del puesto ${seat} en ${the} se ha retirado por escrito.`,
  },
  noReason: say`No se dio ningún motivo, y no hace falta ninguno.`,
  reason: say`El motivo que se dio:`,
  leavesYou: {
    withdrawn: say`Su puesto no tiene ahora ninguna posición en esta revisión. Mientras no tome otra, cuenta como silencio.`,
    overruled: say`La objeción de su puesto ya no se mantiene. Queda en el expediente, con la decisión.`,
  },
  goesOn: say`Ya nada bloquea. Si la objeción había detenido el plazo, este sigue por el tiempo que quedaba, y por no menos que los días hábiles que fijan las reglas; de ahí este instante:`,
};
