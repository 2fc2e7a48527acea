// The echo of a reply by mail, in French. In: names, and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { replyRead as english } from '../en/replyRead.ts';

export const replyRead: typeof english = {
  subject: {
    toConfirm: (answer, organization) => `À confirmer : ${answer} (${organization})`,
    recorded: (answer, organization) => `Enregistré : ${answer} (${organization})`,
  },
  read: (seat, { the }) =>
    say`Nous avons lu dans votre message la réponse suivante de votre siège (${seat}) dans ${the} :`,
  answer: 'Réponse',
  toConfirm: say`Elle ne compte pas encore. Si c’est bien ce que vous voulez dire, confirmez-la : la page à laquelle mène le lien la montre encore une fois, et un clic suffit pour l’enregistrer. Aucun mot de passe n’est nécessaire.`,
  confirm: 'Confirmez votre réponse ici',
  recorded: say`Elle est enregistrée et compte dès maintenant. Vous pouvez la modifier jusqu’à la clôture de l’examen.`,
  otherwise: {
    toConfirm: say`Si nous vous avons mal compris, ne confirmez pas. Choisissez sur la même page la réponse voulue, ou répondez de nouveau ; sans autre réponse, tout reste comme avant.`,
    recorded: say`Si nous vous avons mal compris, modifiez la réponse sur cette page, ou répondez de nouveau.`,
  },
  yourWords: 'Ce que vous avez écrit :',
};
