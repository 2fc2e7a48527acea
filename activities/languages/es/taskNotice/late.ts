// Tasks from answers after the close and objections after the acceptance, in Spanish. In: seats, names, takes. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { late as english } from '../../en/taskNotice/late.ts';

export const late: typeof english = {
  lateAnswer: {
    subject: 'Una respuesta llegó después del cierre',
    came: (seat, organization, take) =>
      say`El puesto ${seat} ha respondido en la revisión sobre ${organization} después de su cierre: ${take}. La respuesta se conserva y no se cuenta, y así se comunica al puesto (SC-2).`,
    reason: say`El motivo que dio:`,
    nothing: say`No tiene que hacer nada. El resultado queda como está.`,
    reopen: say`Antes de la última firma de la aceptación, una copresidencia puede reabrir la revisión, con un motivo. Las respuestas tardías cuentan entonces y el plazo sigue corriendo.`,
  },
  lateObjection: {
    subject: 'Una objeción llegó después del cierre',
    came: (seat, organization) =>
      say`El puesto ${seat} ha presentado una objeción en la revisión sobre ${organization} después de su cierre. La objeción se conserva y no se cuenta, y así se comunica al puesto (SC-2). En sus palabras:`,
    leaves: {
      kept: say`El resultado queda como está.`,
      coChairsDecide: say`La revisión espera en todo caso una decisión, puesto que el silencio no pudo decidirla.`,
      acceptanceHeld: say`No todas las copresidencias han firmado; por ello la aceptación queda en suspenso y no se envía nada hasta que las copresidencias hayan decidido (SC-3).`,
      specialReview: say`La aceptación se había firmado antes. Lo firmado se mantiene, o aún se envía, y se abre una revisión especial, como muy pronto cuando todo esté publicado (SC-6).`,
    },
    nothing: say`No tiene que hacer nada.`,
    reopen: say`Reabra la revisión, con un motivo. La objeción cuenta entonces como si hubiera llegado a tiempo.`,
    decide: say`O decida sin ello, con la objeción a la vista, como indica la tarea sobre la revisión cerrada.`,
    dismiss: say`O desestime la objeción tardía, con un motivo que conste. La aceptación sigue entonces su curso y la objeción se conserva.`,
    goesOn: say`Si el puesto la retira y no queda otra objeción tardía, la aceptación sigue su curso por sí sola.`,
    bring: say`Procure que la objeción llegue al Comité. La decisión del Comité pone fin a la revisión especial.`,
    nothingToDecide: say`Si el puesto retira la objeción, no hay nada que decidir.`,
  },
  specialReview: {
    subject: 'Hay una revisión especial abierta',
    objected: (seat, organization) =>
      say`El puesto ${seat} ha presentado una objeción a la alianza con ${organization} después de que se firmara la aceptación; por ello hay una revisión especial abierta (SC-6). En sus palabras:`,
    asItWas: say`La alianza y lo publicado quedan como están. No corre ningún plazo y el silencio no decide nada.`,
    bring: say`Llévela ante el Comité y registre su decisión con la reunión, la fecha y la referencia: continuar, continuar con condiciones, suspender o terminar.`,
    withdrawn: say`Si el puesto retira la objeción, la revisión se cierra y nada ha cambiado.`,
  },
};
