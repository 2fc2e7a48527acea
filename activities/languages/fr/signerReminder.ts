// The reminder that a signature is missing, in French. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signerReminder as english } from '../en/signerReminder.ts';

export const signerReminder: typeof english = {
  subject: (organization) => `Rappel, à signer : lettre d’acceptation, ${organization}`,
  waits: (organization, office) =>
    say`La lettre d’acceptation adressée à ${organization} (SC-3) attend toujours la signature de votre charge (${office}). Le partenaire n’a de nos nouvelles qu’une fois que toutes les charges sollicitées ont signé.`,
  whatToDo: say`Vous y signez, refusez en donnant le motif, ou récusez votre charge si elle a un conflit d’intérêts avec cette organisation. La page vous demande de vous identifier par un lien envoyé à cette adresse. L’approbation ne devient pas caduque entre-temps.`,
  formalLetter: 'La lettre officielle',
  hash: (hash) => say`SHA-256 de ce texte : ${hash}`,
};
