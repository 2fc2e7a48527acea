// What stands around every letter, in French. In: names and addresses. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  subject: (subject, organization) => `${subject} : ${organization}`,
  dear: (name) => say`Madame, Monsieur (${name}),`,
  regards: 'Veuillez agréer nos salutations distinguées.',
  supportUnit: 'L’Unité d’appui du Partenariat pour un gouvernement ouvert',
  supportUnitByName: 'Unité d’appui',
  register: 'Le registre des partenariats multilatéraux',
  footer: (caseId, mailbox) =>
    say`Dossier ${caseId}. Une réponse à ce message parvient à l’Unité d’appui à l’adresse ${mailbox}.`,
  yourPage: 'Votre page',
  answerOnYourPage: 'Répondez sur votre page',
  pageOf: (organization) => say`La page de ${organization}`,
  colon: '\u00A0:',
  signingPage: 'Lire, signer, refuser ou se récuser ici',
  takenOut: 'supprimé',
  isNew: 'nouveau',
  wordsAsBefore: (count) => `${count} mots inchangés`,
};
