// The request for the report of a year, in French. In: names, the year, days. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reportRequest as english } from '../en/reportRequest.ts';

export const reportRequest: typeof english = {
  subject: (day, year, organization) => `Votre rapport pour le ${day} : année ${year}, ${organization}`,
  nearlyFull: (year, organization) =>
    say`L’année ${year} du partenariat avec ${organization} touche à sa fin, et le Comité directeur examine chaque partenariat tous les ans (SC-6). Veuillez dire au Comité, en une ou deux pages, comment l’année s’est passée.`,
  sendBy: 'Échéance de l’envoi',
  whatHelps: 'Ce qui aide le Comité',
  whatYouDid: 'Ce que vous avez fait avec les pays du PGO, dans quelle phase, et ce qu’il en est résulté.',
  whoTookPart: 'Comment les gouvernements et la société civile ont contribué à le définir (AF-1).',
  whatYouPlan: 'Ce que vous prévoyez pour l’année à venir.',
  conditions: 'Veuillez dire aussi où en sont ces conditions du Comité :',
  condition: (text, owner, due) => say`${text} (${owner}, échéance : ${due})`,
  send: 'Envoyez le rapport sur votre page ou en réponse à ce message. Il est transmis à tous les sièges avec la proposition de poursuivre le partenariat. S’il tarde, nous vous le rappelons et attendons un peu ; un rapport manquant ne décide de rien à lui seul, et un retard de notre part ne joue jamais contre vous.',
};
