// The mail that brings the signed letter of acceptance, in French. In: names, instants in words. Out: sentences.
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import { say } from '../../typesetting/say.ts';
import type { acceptance as english } from '../en/acceptance.ts';

/** The offices of the framework (G3-1); any other is called as on the letter. */
const offices: Record<string, string> = {
  'co-chair-government': 'coprésidence, gouvernements',
  'co-chair-civil-society': 'coprésidence, société civile',
};

export const acceptance: typeof english = {
  subject: (organization) => `Lettre d’acceptation : ${organization}`,
  pleasure: say`Nous avons le plaisir de vous envoyer la lettre d’acceptation officielle des coprésidents (SC-3). Toutes nos félicitations. La lettre est jointe en PDF pour vos archives ; son texte, en anglais, figure aussi ci-dessous.`,
  formalLetter: 'La lettre officielle',
  signatures: 'Signatures',
  office: (id) => offices[id] ?? officeTitle(id),
  asSubstitute: (holder) => say`pour ${holder}, en suppléance`,
  signed: (at) => `Signature : ${at}`,
  awaited: 'Signature attendue',
  hash: (hash) => say`SHA-256 du texte signé : ${hash}`,
  whatHappensNext: 'La suite',
  published: (organization) =>
    say`Votre lettre d’intention et la présente acceptation seront publiées sur le site du registre (SC-4), sans adresses électroniques ni noms de personnes, et ${organization} rejoint la liste officielle (SC-5). Vous n’avez rien à faire ; nous vous écrirons quand elles y figureront, à cette adresse :`,
};
