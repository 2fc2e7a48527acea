// The request to sign the formal letter of acceptance, and the reminder of it, in French. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signatureRequest as english } from '../en/signatureRequest.ts';

export const signatureRequest: typeof english = {
  subject: (organization) => `À signer : lettre d’acceptation, ${organization}`,
  approved: (organization) =>
    say`Le Comité directeur a approuvé la lettre d’intention de ${organization} (SC-2). Les coprésidents envoient maintenant une lettre d’acceptation officielle (SC-3). Elle est jointe en PDF, telle qu’elle sera envoyée ; son texte, en anglais, figure aussi ci-dessous.`,
  askedToSign: 'Signature demandée à',
  substitute: (office) =>
    say`Vous êtes invité(e) à signer en tant que suppléant(e) de ${office}, qui a un conflit d’intérêts avec cette organisation. La lettre l’indique à côté de votre signature.`,
  whatToDo: 'Que faire',
  sign: say`Pour signer, ouvrez cette page. Elle vous demande de vous identifier par un lien envoyé à cette adresse, car une signature exige plus qu’un lien dans un message.`,
  refuse: say`Pour refuser, indiquez le motif sur la même page. Le dossier revient alors devant le Comité.`,
  conflict: say`Si vous avez un conflit d’intérêts avec cette organisation, récusez-y votre charge en précisant lequel. Personne ne signe malgré un tel conflit.`,
  exactly: (hash) =>
    say`C’est la charge qui signe ; la personne qui y succède peut donc aussi signer. Vous signez exactement ce texte ; son empreinte (SHA-256) est ${hash}.`,
  noDeadline: say`Aucun délai ne court et l’approbation ne devient pas caduque, mais le partenaire attend. Nous vous écrirons de nouveau si cela tarde. Dès que toutes les charges sollicitées ont signé, la lettre est envoyée.`,
  formalLetter: 'La lettre officielle',
};
