// The page of a Co-Chair office, in French. In: names, policy, counts. Out: the words.
import type { sign as english } from '../en/sign.ts';

export const sign: typeof english = {
  title: 'Lettre d’acceptation',
  forCoChairs: 'Pour la coprésidence',
  about: (organization) => `Lettre d’acceptation pour ${organization}`,
  nothingToSign: 'Il n’y a rien à signer pour le moment.',
  asked: 'Ce qui vous est demandé',
  askedToSign: (office) => `Veuillez signer pour la charge ${office}, ou dire pourquoi vous ne signez pas.`,
  standIn: (whom) => `Vous signez en tant que suppléant(e) de ${whom}, qui a un conflit d’intérêts.`,
  signedAlready: 'Votre charge a signé. Vous n’avez plus rien à faire.',
  notASigner:
    'Votre charge ne signe pas cette lettre : un suppléant ou les autres charges la signent, en raison d’un conflit d’intérêts.',
  exactly: 'Vous signez exactement ce texte. Il part en anglais, tel qu’il figure ici.',
  conflict: {
    substitute:
      'Personne ne signe malgré un conflit d’intérêts avec l’organisation. Si vous en avez un, récusez-vous : le suppléant de votre charge signe.',
    othersSign:
      'Personne ne signe malgré un conflit d’intérêts avec l’organisation. Si vous en avez un, récusez-vous : les autres charges signent sans la vôtre.',
  },
  signatures: 'Signatures',
  office: 'Charge',
  holder: 'Titulaire',
  signed: 'Signature',
  awaitedSince: 'attendue depuis le',
  recused: 'Récusation',
  approvedAt: 'Approbation',
  hash: 'Empreinte SHA-256 du texte',
  theLetter: 'La lettre telle qu’elle partira',
  theLetterSigned: 'La lettre telle qu’elle est partie',
  pdf: 'L’ouvrir en PDF',
  text: 'Enregistrer le texte signé',
  onTheList: 'Les lettres publiées',
  decide: 'Ce que vous pouvez décider',
  decideWhy:
    'En tant que coprésidence, de façon enregistrée et avec votre motif. Chaque acte montre d’abord ce qu’il entraîne ; les formulaires sont en anglais.',
  evidence: 'Les preuves : ce que chaque avis est devenu (en anglais)',
  doubt: 'Le silence ne permet pas de décider (en anglais)',
  acts: {
    sign: {
      title: 'Signer la lettre d’acceptation',
      explained: 'Vous signez pour votre charge. Une signature demeure ; elle ne peut pas être reprise.',
      button: 'Signer',
    },
    refuse: {
      title: 'Refuser de signer',
      explained: 'Le dossier revient alors devant le Comité directeur, avec votre motif.',
      button: 'Refuser de signer',
      reason: 'Votre motif',
      help: 'Les sièges du Comité directeur et l’Unité d’appui le lisent.',
    },
    recuse: {
      title: 'Récuser votre charge',
      explained: 'Vous avez un conflit d’intérêts avec l’organisation, et votre charge ne signe pas.',
      button: 'Se récuser',
      reason: 'Le conflit d’intérêts',
      help: 'L’Unité d’appui le lit, et il reste au dossier.',
    },
  },
};
