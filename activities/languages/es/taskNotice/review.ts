// Tasks from a review, in Spanish. In: seats, names, numbers. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { review as english } from '../../en/taskNotice/review.ts';

export const review: typeof english = {
  rosterUnusable: {
    subject: 'La revisión no pudo abrirse',
    unusable: (organization) =>
      say`La revisión sobre ${organization} (SC-1) no pudo abrirse, porque la nómina no dice a quién hay que preguntar:`,
    load: say`Cargue una nómina vigente hoy y abra de nuevo la revisión.`,
    nothingSent: say`No se ha enviado nada a ningún puesto y no corre ningún plazo.`,
  },
  closedInDoubt: {
    subject: 'El plazo se cerró y el silencio no puede decidir',
    closed: (organization) =>
      say`El plazo para objetar en la revisión sobre ${organization} se ha cerrado sin una objeción que bloquee, pero el silencio por sí solo no puede decidir aquí, de modo que nada queda aprobado. El expediente espera a las copresidencias y no corre ningún plazo.`,
    resend: say`Haga enviar de nuevo los avisos, tras corregir los buzones erróneos. Van a los puestos a los que no llegaron o, si llegaron a todos, a cada puesto; corre entonces un plazo completo.`,
    accept: say`Acepte el silencio tal como está, con un motivo. Basta una copresidencia; el motivo consta y se publica con el resultado.`,
    bring: say`Lleve el expediente ante el Comité. Su decisión de aprobar o de rechazar se registra con la reunión, la fecha y la referencia; un cargo la introduce y otro la confirma.`,
    reopen: say`Si llegaron respuestas tardías que deben contar, reabra la revisión, con un motivo. El plazo sigue entonces corriendo.`,
    cannotAccept: say`El silencio no puede aceptarse tal como está mientras todo un grupo esté recusado.`,
    why: 'Por qué el silencio no puede decidir',
    unreachedSeats: say`No se entregó ningún aviso a estos puestos y no han respondido. Solo puede consentir con su silencio quien fue consultado, de modo que el suyo no es consentimiento (SC-2):`,
    noEngagement: say`Nadie se ocupó de la revisión: ninguna posición, ninguna pregunta, ninguna objeción, y ningún puesto dijo haber leído el aviso. El silencio de todos puede ser consentimiento o puede significar que los avisos no se leyeron; nada permite distinguir lo uno de lo otro (SC-2).`,
    constituencyRecused: {
      government: say`Todos los puestos de gobiernos están recusados. No queda nadie de ese grupo que pueda objetar, de modo que el silencio no dice nada por él (SC-2, G3-1).`,
      'civil-society': say`Todos los puestos de la sociedad civil están recusados. No queda nadie de ese grupo que pueda objetar, de modo que el silencio no dice nada por él (SC-2, G3-1).`,
    },
  },
  decisionToConfirm: {
    subject: 'Una decisión espera su confirmación',
    entered: (organization, office) =>
      say`Una decisión del Comité Directivo en la revisión sobre ${organization} fue introducida por ${office}. No tiene efecto hasta que otro cargo la haya confirmado, para que nadie decida en solitario (SC-2).`,
    does: 'Qué hace',
    confirm: say`Compárela con el acta. Si es lo que el Comité decidió, confírmela. Puede hacerlo cualquier cargo menos el que la introdujo.`,
    discard: say`Si no lo es, descártela con un motivo; después puede introducirse de nuevo.`,
    asItIs: say`Hasta entonces la revisión sigue como está.`,
  },
  questionAsked: {
    subject: (number) => `Un puesto tiene una pregunta (pregunta ${number})`,
    asks: (seat, organization, number) =>
      say`El puesto ${seat} pregunta, en la revisión sobre ${organization} (pregunta ${number}):`,
    answer: (number) =>
      say`Responda a la pregunta ${number}, o procure que lo haga el punto de contacto, a quien también hemos preguntado (G1-2). La respuesta llega a todos los puestos.`,
    clock: say`Una pregunta no detiene el plazo de la revisión.`,
  },
};
