// The returned letter of intent, in French. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { returnedLetter as english } from '../en/returnedLetter.ts';

export const returnedLetter: typeof english = {
  subject: 'Votre lettre d’intention est à réviser',
  before: (organization) =>
    say`Nous vous remercions encore de la lettre d’intention de ${organization}. Avant que le Comité directeur puisse l’examiner (SC-1), il faut y ajouter ou y modifier quelque chose.`,
  needs: 'Ce qui manque encore à la lettre',
  signature:
    'Une signature : la lettre n’indique pas qui l’a signée au nom de l’organisation, et c’est l’organisation qui l’envoie (LOI-1).',
  note: 'Une note de l’Unité d’appui',
  todo: 'Ce que vous avez à faire',
  signIt:
    'Veuillez nous envoyer de nouveau la lettre, signée par le service qui parle au nom de l’organisation, sur votre page ou en réponse à ce message. Son texte peut rester tel quel.',
  reviseIt:
    'Veuillez nous envoyer une lettre révisée, entière, sur votre page ou en réponse à ce message. Vos propres termes sont bienvenus : il n’est pas nécessaire de recopier les principes mot pour mot, mais la lettre doit souscrire à chacun d’eux (LOI-2).',
  openUntil: 'Nous gardons le dossier ouvert jusqu’à cette échéance',
  after:
    'Nous vous enverrons un rappel d’ici là. Si aucune lettre révisée n’est arrivée à cette échéance, le dossier est clos, sans préjudice d’une nouvelle demande : vous pouvez écrire de nouveau quand vous le souhaitez ; ce sera un nouveau dossier.',
};
