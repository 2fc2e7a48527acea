// A new link to the response page, in French. In: names and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answerLink as english } from '../en/answerLink.ts';

export const answerLink: typeof english = {
  subject: (review, organization) => `Votre lien pour répondre (${review}, ${organization})`,
  asked: (seat, review) =>
    say`Un nouveau lien a été demandé pour que votre siège (${seat}) puisse répondre dans ${review}. Le voici :`,
  link: 'Répondez ici, sans mot de passe',
  forYou: say`Le lien appartient au premier navigateur qui confirme une réponse. Veuillez ne pas le transmettre.`,
  notYou: say`Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans réponse de votre part, rien ne change.`,
};
