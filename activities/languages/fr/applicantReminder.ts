// The reminder of a returned letter of intent, in French. In: names, a day. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { applicantReminder as english } from '../en/applicantReminder.ts';

export const applicantReminder: typeof english = {
  subject: (day) => `Rappel : lettre d’intention révisée attendue pour le ${day}`,
  waiting: (organization) =>
    say`Nous attendons toujours la lettre d’intention révisée de ${organization}, et serions heureux d’y donner suite.`,
  seeEarlier: 'Notre message précédent indique sur quoi porte la révision.',
  open: 'Ces points sont en suspens :',
  openUntil: 'Nous gardons le dossier ouvert jusqu’à cette échéance',
  answer:
    'Veuillez envoyer la lettre révisée sur votre page ou en réponse à ce message ; écrivez-nous aussi si quelque chose n’est pas clair. Si rien n’est arrivé d’ici là, le dossier est clos, sans préjudice d’une nouvelle demande : vous pouvez écrire de nouveau quand vous le souhaitez.',
};
