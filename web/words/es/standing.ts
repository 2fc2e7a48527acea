// Where a case stands and what happens in it, in plain Spanish. In: the machine's names of states and events. Out: sentences.
import type { standing as english } from '../en/standing.ts';

const review = (what: string, approved: string) => ({
  freezingRoster: `El Comité Directivo va a examinar ${what}; la revisión se está preparando.`,
  waitingToOpen: `La Unidad de Apoyo todavía tiene que abrir la revisión del Comité Directivo sobre ${what}.`,
  sendingNotices: `Se consulta al Comité Directivo: los avisos sobre ${what} se están enviando.`,
  openForObjections: `El Comité Directivo examina ${what}. Si no hay objeciones, ${approved} cuando cierre el plazo.`,
  paused: `La revisión del Comité Directivo sobre ${what} está en pausa por un tiempo.`,
  objectionStanding: `La revisión sobre ${what} está detenida mientras se atiende una objeción.`,
  closedInDoubt: `El plazo ha cerrado, pero el silencio por sí solo no permite decidir sobre ${what}: la copresidencia decide cómo seguir.`,
});
const ofLetter = review('la carta de intención', 'queda aprobada');
const ofYear = review('el año transcurrido', 'la alianza continúa');

const events: Record<string, string> = {
  'letter.submitted': 'Llega una carta de intención y se registra con su huella.',
  'letter.returned': 'La carta vuelve a la organización, con las cláusulas que no cumple.',
  'letter.resubmitted':
    'La organización envía una carta revisada; sustituye a la primera en el mismo expediente.',
  'letter.declaredComplete': 'La carta cumple todos los requisitos y pasa al Comité Directivo.',
  'letter.amended': 'Se registra una nueva versión de la carta durante la revisión.',
  'letter.withdrawn': 'La organización retira su carta antes de la aceptación.',
  'letter.reminderDue': 'Se recuerda a la organización lo que falta en su carta.',
  'letter.lapsed': 'No llegó una carta revisada; el expediente se cierra sin perjuicio.',
  'notices.sent': 'Los avisos se enviaron a los puestos del Comité Directivo.',
  'notices.resent': 'Los avisos se envían de nuevo.',
  'question.asked': 'Un puesto hace una pregunta; no bloquea nada.',
  'question.answered': 'Se responde una pregunta; la respuesta llega a todos los puestos.',
  'objection.raised': 'Un puesto presenta una objeción.',
  'objection.withdrawn': 'Se retira una objeción.',
  'amendment.contested': 'Un puesto impugna que el cambio sea solo de forma.',
  'decision.confirmed': 'Se confirma una decisión del Comité Directivo.',
  'window.extended': 'El plazo para objetar se prorroga, con un motivo.',
  'window.paused': 'El plazo para objetar se pone en pausa, con un motivo.',
  'window.resumed': 'El plazo para objetar sigue corriendo.',
  'window.closed': 'Cierra el plazo para objetar.',
  'window.closedEarly': 'Todos los puestos respondieron: el plazo cierra antes.',
  'pause.ended': 'Termina la pausa y el plazo sigue corriendo.',
  'reminder.due': 'Se envía un recordatorio a los puestos que no han respondido.',
  'silence.accepted': 'La copresidencia decide que la revisión cierra tal como está.',
  'review.reopened': 'La copresidencia reabre la revisión, con un motivo.',
  'lateObjection.dismissed':
    'La copresidencia decide que la aceptación sigue su curso pese a una objeción tardía.',
  'acceptance.signed': 'Una copresidencia firma la carta de aceptación.',
  'acceptance.refused': 'Una copresidencia se niega a firmar, con un motivo: el expediente vuelve al Comité.',
  'acceptance.recused':
    'Una copresidencia declara un conflicto de intereses: firma su suplente, o firman las demás sin ella.',
  'acceptance.delivered': 'La carta de aceptación se entregó a la organización.',
  'acceptance.overdue': 'Todavía faltan firmas: se avisa a las copresidencias y a la Unidad de Apoyo.',
  'signature.reminderDue': 'Se envía un recordatorio a las copresidencias que no han firmado.',
  'publication.verified': 'Las cartas se publican y la organización figura en la lista oficial.',
  'yearlyReview.opened': 'Se abre la revisión anual y se pide el informe al socio.',
  'report.reminderDue': 'Se recuerda al socio su informe anual.',
  'report.overdue':
    'Termina el plazo de gracia sin informe. Eso no decide nada; la Unidad de Apoyo decide cómo seguir.',
  'report.submitted': 'El socio envía su informe anual; pasa al Comité Directivo.',
  'review.decided': 'El Comité Directivo toma una decisión registrada.',
  'review.sentToCommittee':
    'La Unidad de Apoyo lleva el caso al Comité Directivo sin informe, con un motivo.',
  'partnership.reinstated': 'El Comité Directivo levanta la suspensión.',
  'partnership.ended': 'El Comité Directivo pone fin a la alianza.',
  'contact.handedOver':
    'Cambia el único punto de contacto de la organización; se informa al nuevo y al anterior.',
  'withdrawal.announced':
    'El socio anuncia su retiro; surte efecto tras un plazo de reflexión y puede revocarse.',
  'withdrawal.revoked': 'El socio revoca su retiro; nada cambia.',
  'withdrawal.tookEffect': 'Pasó el plazo de reflexión: la alianza termina y el historial sigue publicado.',
};

export const standing: typeof english = {
  states: {
    'intake.awaitingLetter': 'Todavía no ha llegado ninguna carta de intención.',
    'intake.checking.received': 'La Unidad de Apoyo comprueba la carta de intención con el Marco.',
    'intake.checking.returned': 'La carta de intención fue devuelta; la organización tiene que completarla.',
    'committeeReview.freezingRoster': ofLetter.freezingRoster,
    'committeeReview.waitingToOpen': ofLetter.waitingToOpen,
    'committeeReview.asked.sendingNotices': ofLetter.sendingNotices,
    'committeeReview.asked.openForObjections': ofLetter.openForObjections,
    'committeeReview.asked.paused': ofLetter.paused,
    'committeeReview.asked.objectionStanding': ofLetter.objectionStanding,
    'committeeReview.asked.closedInDoubt': ofLetter.closedInDoubt,
    'acceptance.drafting': 'La carta de intención está aprobada; se redacta la carta de aceptación.',
    'acceptance.coChairsVacant':
      'La carta de intención está aprobada. La carta de aceptación espera a que haya copresidencias en funciones.',
    'acceptance.awaitingSignatures':
      'La carta de intención está aprobada. La carta de aceptación espera las firmas de la copresidencia.',
    'acceptance.held':
      'Llegó una objeción después de la aprobación y antes de la última firma: la copresidencia decide cómo seguir.',
    'acceptance.sending': 'Están todas las firmas: la carta de aceptación sale hacia la organización.',
    'acceptance.undelivered':
      'La carta de aceptación está firmada, pero no pudo entregarse; la Unidad de Apoyo se ocupa.',
    'publication.publishing': 'La carta de aceptación se entregó. Ambas cartas se están publicando.',
    'publication.failed': 'Las cartas no pudieron publicarse; la Unidad de Apoyo lo intenta de nuevo.',
    'partner.active': 'La organización es socia oficial y no hay nada en curso.',
    'partner.yearlyReview.awaitingReport': 'La revisión anual ha comenzado: se espera el informe del socio.',
    'partner.yearlyReview.reportMissing':
      'El informe anual no ha llegado. Eso no decide nada; todavía puede enviarse.',
    'partner.yearlyReview.committee.freezingRoster': ofYear.freezingRoster,
    'partner.yearlyReview.committee.waitingToOpen': ofYear.waitingToOpen,
    'partner.yearlyReview.committee.asked.sendingNotices': ofYear.sendingNotices,
    'partner.yearlyReview.committee.asked.openForObjections': ofYear.openForObjections,
    'partner.yearlyReview.committee.asked.paused': ofYear.paused,
    'partner.yearlyReview.committee.asked.objectionStanding': ofYear.objectionStanding,
    'partner.yearlyReview.committee.asked.closedInDoubt': ofYear.closedInDoubt,
    'partner.specialReview.freezingRoster': 'Se prepara una revisión especial de la alianza.',
    'partner.specialReview.awaitingDecision':
      'Hay una revisión especial en curso. La alianza sigue como está hasta que el Comité Directivo decida.',
    'partner.suspended':
      'La alianza está suspendida. El Comité Directivo la restablece o le pone fin; el aniversario se mantiene.',
    'ended.setAside': 'La carta fue descartada y no llegó al Comité Directivo.',
    'ended.duplicate': 'La carta era un duplicado; sigue en otro expediente.',
    'ended.lapsed': 'El expediente se cerró sin perjuicio: no llegó a tiempo una carta revisada.',
    'ended.letterWithdrawn': 'La carta de intención fue retirada.',
    'ended.notApproved': 'La carta de intención no fue aprobada.',
    'ended.partnershipEnded': 'El Comité Directivo puso fin a la alianza. El historial sigue publicado.',
    'ended.partnershipWithdrawn': 'El socio se ha retirado. El historial sigue publicado.',
  },
  happened: (event, said) => events[event] ?? said,
  days: (count) => `${count} ${count === 1 ? 'día' : 'días'}`,
  hours: (count) => `${count} ${count === 1 ? 'hora' : 'horas'}`,
  minutes: (count) => `${count} ${count === 1 ? 'minuto' : 'minutos'}`,
  ifNobodyActs: 'Si nadie hace nada',
  nothingByItself: 'Nada ocurre por sí solo; se espera el tiempo que haga falta.',
  toldByMail: 'Reciben un correo',
  seats: (count) => `${count} ${count === 1 ? 'puesto' : 'puestos'} del Comité Directivo`,
  contact: 'el punto de contacto de la organización',
  newContact: 'el nuevo punto de contacto',
  supportUnit: 'la Unidad de Apoyo',
  coChairs: (count) => (count === 1 ? 'una copresidencia' : `${count} copresidencias`),
  nobody: 'nadie',
};
