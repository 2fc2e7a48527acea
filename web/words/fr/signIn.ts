// Signing in and out, in French. In: nothing. Out: the words.
import type { signIn as english } from '../en/signIn.ts';

export const signIn: typeof english = {
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: 'Connexion :',

  title: 'Se connecter',
  how: 'Il n’y a pas de mot de passe : nous envoyons un lien à votre adresse. Indiquez celle qui figure sur la liste du Comité directeur, celle d’un bureau, ou celle que nomme la lettre d’intention de votre organisation.',
  mailbox: 'Votre adresse électronique',
  send: 'Envoyez-moi un lien',
  notAnAddress: 'Indiquez une adresse électronique, comme nom@ministere.example.org.',
  faults: 'L’envoi n’est pas encore possible',
  withAccount: 'Se connecter avec le compte de votre organisation',
  local:
    'Cette installation est locale : vous pouvez aussi regarder avec les yeux de quelqu’un, sans courriel.',
  goOn: 'Continuer',

  sentTitle: 'Regardez votre messagerie',
  sent: (minutes) =>
    `Si nous connaissons cette adresse, un lien est en route. Il est valable ${minutes} minutes et ne sert qu’une fois.`,
  notThere:
    'Rien après quelques minutes ? Regardez parmi les courriels indésirables. Recommencez ensuite avec l’adresse exacte de la liste ou de la lettre d’intention ; l’Unité d’appui peut vous l’indiquer.',
  another: 'Demander un autre lien',

  confirmTitle: 'Se connecter',
  confirm: 'Ce lien vous connecte sous le nom suivant',
  notYou: 'Ce n’est pas vous ? Fermez cette page ; rien ne se passe.',

  expiredTitle: 'Ce lien est trop ancien',
  expired: (minutes) => `Un lien de connexion est valable ${minutes} minutes. Demandez-en un autre.`,
  usedTitle: 'Ce lien a déjà servi',
  used: 'Un lien de connexion ne sert qu’une fois. Si vous venez de l’utiliser, vous êtes connecté(e) ; sinon, demandez-en un autre.',
  unknownTitle: 'Ce lien ne vient pas de nous',
  unknown:
    'Son adresse est incomplète ou a été modifiée en chemin. Rouvrez le lien depuis le courriel, ou demandez-en un autre.',
  strangerTitle: 'Cette adresse ne peut plus se connecter',
  stranger:
    'Elle ne figure plus sur la liste, et aucun dossier ouvert ne la nomme comme point de contact. Si c’est une erreur, écrivez à l’Unité d’appui.',

  tooOftenTitle: 'Trop de tentatives',
  tooOften: (minutes) =>
    minutes === 1
      ? 'Pour que personne ne devine, nous limitons les tentatives. Réessayez dans une minute. Un lien déjà reçu reste valable.'
      : `Pour que personne ne devine, nous limitons les tentatives. Réessayez dans ${minutes} minutes. Un lien déjà reçu reste valable.`,

  accountFailedTitle: 'La connexion avec votre compte n’a pas abouti',
  accountStopped:
    'La connexion a été interrompue, ou a pris trop de temps. Recommencez, ou faites envoyer un lien à votre adresse.',
  accountUnverified:
    'Le compte de votre organisation ne donne pas d’adresse vérifiée : nous ne pouvons pas savoir qui vous êtes. Faites plutôt envoyer un lien à votre adresse.',
  accountUnknown:
    'L’adresse de ce compte ne figure pas sur la liste et n’est le point de contact d’aucun dossier ouvert. Utilisez un autre compte, ou faites envoyer un lien à l’adresse de la liste.',
  accountAway:
    'Le service de connexion de votre organisation ne répond pas. Réessayez dans quelques minutes, ou faites envoyer un lien à votre adresse.',
};
