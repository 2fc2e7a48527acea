// The reminder of the report of a year, in French. In: names, the year. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reportReminder as english } from '../en/reportReminder.ts';

export const reportReminder: typeof english = {
  subject: (year, organization) => `Rappel : votre rapport pour l’année ${year}, ${organization}`,
  missing: (year, organization) =>
    say`Nous n’avons pas encore reçu votre rapport sur l’année ${year} du partenariat avec ${organization}. Le Comité directeur souhaiterait le lire avant son examen annuel (SC-6).`,
  wasDue: 'Échéance dépassée',
  sendBy: 'Échéance de l’envoi',
  afterwards:
    'Nous attendons encore un peu. Ensuite, le Comité devra peut-être examiner l’année sans rapport. Cela ne décide de rien en soi, mais le Comité en sait alors moins sur ce que vous avez fait.',
  isEnough: 'Une ou deux pages suffisent : ce que vous avez fait, qui y a participé, ce que vous prévoyez.',
  send: 'Veuillez envoyer le rapport sur votre page ou en réponse à ce message, ou nous dire ce qui vous retient.',
};
