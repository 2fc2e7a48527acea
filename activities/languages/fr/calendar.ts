// What stands in an entry of a calendar, in French. In: names, instants in words, addresses. Out: a title, and sentences.
import { say } from '../../typesetting/say.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar: typeof english = {
  closes: (review, organization) => `Clôture de l’examen : ${review}, ${organization}`,
  exactly: (instant) => say`Instant exact : ${instant}.`,
  silence: {
    letter: say`Si aucune objection ne s’y oppose à ce moment-là, la lettre est approuvée, et le silence de votre siège vaut consentement (SC-2).`,
    partnership: say`Si aucune objection ne s’y oppose à ce moment-là, le partenariat se poursuit, et le silence de votre siège vaut consentement (SC-2, SC-6).`,
  },
  answer: say`Pour répondre ou modifier votre réponse, utilisez le lien de notre message. Il est réservé à votre siège et ne figure donc pas ici.`,
  moves: say`Si cet instant change, nous vous écrirons et enverrons de nouveau cette entrée.`,
  takenBack: say`Cette entrée ne compte plus ; notre message du même jour explique pourquoi.`,
  reportDue: (year, organization) => `Rapport à remettre : année ${year}, ${organization}`,
  report: say`Votre rapport sur l’année parvient au Comité en réponse à notre demande (SC-6). Si vous l’avez envoyé, il n’y a plus rien à faire.`,
  noReportDue: (organization) => `Aucun rapport à remettre : ${organization}`,
};
