// What stands in an entry of a calendar, in Spanish. In: names, instants in words, addresses. Out: a title, and sentences.
import { say } from '../../typesetting/say.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar: typeof english = {
  closes: (review, organization) => `Cierre de la revisión: ${review}, ${organization}`,
  exactly: (instant) => say`Instante exacto: ${instant}.`,
  silence: {
    letter: say`Si entonces ninguna objeción lo impide, la carta queda aprobada y el silencio de su puesto cuenta como consentimiento (SC-2).`,
    partnership: say`Si entonces ninguna objeción lo impide, la alianza continúa y el silencio de su puesto cuenta como consentimiento (SC-2, SC-6).`,
  },
  answer: say`Para responder o cambiar su respuesta, use el enlace de nuestro mensaje. Es solo para su puesto, por eso no figura aquí.`,
  moves: say`Si este instante cambia, le escribiremos y enviaremos de nuevo esta entrada.`,
  takenBack: say`Esta entrada ya no vale; nuestro mensaje del mismo día explica por qué.`,
  reportDue: (year, organization) => `Entrega del informe: año ${year}, ${organization}`,
  report: say`Su informe sobre el año llega al Comité en respuesta a nuestra solicitud (SC-6). Si ya lo ha enviado, no queda nada que hacer.`,
  noReportDue: (organization) => `Ningún informe pendiente: ${organization}`,
};
