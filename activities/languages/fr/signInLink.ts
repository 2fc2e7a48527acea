// A link to sign in, in French. In: minutes, a mailbox. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signInLink as english } from '../en/signInLink.ts';

export const signInLink: typeof english = {
  subject: 'Votre lien de connexion',
  asked:
    'Une connexion au registre des partenariats multilatéraux a été demandée avec cette adresse. Si c’était vous, continuez ici :',
  link: 'Se connecter',
  good: (minutes) =>
    say`Le lien est valable ${minutes} minutes et ne sert qu’une fois. Veuillez ne pas le transmettre : qui le détient se connecte à votre place.`,
  notYou: 'Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne ne se connecte sans ce lien.',
  footer: (mailbox) => say`Une réponse à ce message parvient à l’Unité d’appui, à l’adresse ${mailbox}.`,
};
