// News about the end of a review, in Spanish. In: names, counts. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { outcomes as english } from '../../en/seatNews/outcomes.ts';

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const seats = (count: number) => counted(count, 'puesto', 'puestos');

/** Who spoke and who was silent. */
function spoke(of: number, silent: number): string {
  const positions =
    of === silent ? 'ninguno tomó posición' : counted(of - silent, 'tomó posición', 'tomaron posición');
  return `${positions} y ${counted(silent, 'guardó silencio', 'guardaron silencio')}.`;
}

export const outcomes: typeof english = {
  record: 'La constancia',
  silence: {
    absent: (silent, of) => `A falta de objeciones, con el silencio de ${silent} de ${seats(of)}`,
    settled: (silent, of) => `Sin ninguna objeción ya en pie, con el silencio de ${silent} de ${seats(of)}`,
    noted: (silent, of, noted) =>
      `${counted(noted, 'objeción anotada', 'objeciones anotadas')}, demasiado pocas para bloquear; con el silencio de ${silent} de ${seats(of)}`,
  },
  asked: (of, silent) => say`Se preguntó a ${seats(of)}: ${spoke(of, silent)}`,
  counts: (of, silent) => say`De ${seats(of)}, ${spoke(of, silent)}`,
  settled: (count) =>
    say`${counted(count, 'objeción que se había presentado está resuelta: retirada por escrito, o desestimada', 'objeciones que se habían presentado están resueltas: retiradas por escrito, o desestimadas')} en una decisión registrada (SC-2).`,
  noted: say`Según las reglas de esta revisión, hacen falta más objeciones de un mismo grupo para bloquear. Las que siguen en pie quedan registradas y se publican con el resultado (SC-2).`,
  accepted: say`Aquí el silencio por sí solo no podía decidir: algún puesto no había sido alcanzado, o nadie se había ocupado de la revisión. Una copresidencia ha aceptado el silencio tal como está, y consta (SC-2). El silencio de un puesto al que no llegó ningún aviso no es consentimiento; para tales puestos el resultado descansa en este motivo:`,
  approved: {
    subject: (organization) => `Aprobada: carta de intención, ${organization}`,
    closed: (organization) =>
      say`La revisión se ha cerrado y el Comité Directivo ha aprobado la carta de intención de ${organization} (SC-2).`,
    next: say`Las copresidencias firman ahora la carta formal de aceptación (SC-3). Después ambas cartas se publican con la constancia de la revisión (SC-4), y la organización pasa a la lista oficial (SC-5). Su puesto no tiene que hacer nada más.`,
  },
  continued: {
    subject: (organization) => `Continúa: alianza con ${organization}`,
    closed: (organization) =>
      say`La revisión anual se ha cerrado y la alianza con ${organization} continúa un año más (SC-6).`,
    next: say`Su puesto no tiene que hacer nada más hasta la próxima revisión anual.`,
  },
  byDecision: {
    approvedSubject: (organization) => `Aprobada por decisión: carta de intención, ${organization}`,
    approved: (organization) =>
      say`El Comité Directivo ha aprobado la carta de intención de ${organization} con una decisión registrada (SC-2). Aquí el silencio no podía decidir, y no decidió.`,
    continuedSubject: (organization) => `Continúa por decisión: alianza con ${organization}`,
    continued: (organization) =>
      say`El Comité Directivo ha continuado la alianza con ${organization} un año más con una decisión registrada (SC-6). Aquí el silencio no podía decidir, y no decidió.`,
  },
  notApproved: {
    subject: (organization) => `No aprobada: carta de intención, ${organization}`,
    decided: (organization) =>
      say`El Comité Directivo ha decidido, con una decisión registrada, que la carta de intención de ${organization} no se aprueba (SC-2).`,
    upheld: say`Ha acogido una objeción a la carta.`,
    declined: say`Aquí el silencio no podía decidir, y el Comité no ha aprobado en su lugar. No se acogió ninguna objeción.`,
    next: say`Hemos informado a la organización. Puede escribir de nuevo en cualquier momento, como un expediente nuevo. Su puesto no tiene que hacer nada más.`,
  },
  returned: {
    subject: (organization) => `Revisión cerrada por ahora: ${organization}`,
    goneBack: (organization) =>
      say`La carta de intención de ${organization} ha sido devuelta, de modo que su revisión (SC-1) queda cerrada por ahora. El motivo que consta:`,
    next: say`Las respuestas dadas hasta ahora no tienen efecto. Cuando se abra una nueva revisión, su puesto recibirá un nuevo aviso.`,
  },
  letterWithdrawn: {
    subject: (organization) => `Retirada: carta de intención, ${organization}`,
    withdrawn: (organization) =>
      say`${organization} ha retirado su carta de intención, de modo que ya no hay nada que revisar (SC-1). El motivo que dio:`,
    next: say`El expediente está cerrado. Su puesto no tiene que hacer nada más.`,
  },
  decided: {
    subject: (organization) => `Decisión tomada: alianza con ${organization}`,
    special: (organization) =>
      say`El Comité Directivo ha decidido sobre la revisión especial de la alianza con ${organization} (SC-6).`,
    yearly: (organization) =>
      say`El Comité Directivo ha decidido sobre la revisión anual de la alianza con ${organization} (SC-6).`,
    decision: 'La decisión',
    outcome: {
      continue: 'La alianza continúa un año más.',
      continueWithConditions:
        'La alianza continúa, con condiciones a las que da seguimiento la Unidad de Apoyo.',
      suspend: 'La alianza queda suspendida. La lista oficial lo muestra así.',
      end: 'La alianza termina. Sus cartas y su historia siguen publicadas.',
    },
    recordedIn: 'Consta en',
    next: say`Hemos informado a la organización asociada. Su puesto no tiene que hacer nada más por ahora.`,
  },
};
