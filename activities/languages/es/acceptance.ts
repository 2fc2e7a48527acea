// The mail that brings the signed letter of acceptance, in Spanish. In: names, instants in words. Out: sentences.
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import { say } from '../../typesetting/say.ts';
import type { acceptance as english } from '../en/acceptance.ts';

/** The offices of the framework (G3-1); any other is called as on the letter. */
const offices: Record<string, string> = {
  'co-chair-government': 'copresidencia, gobiernos',
  'co-chair-civil-society': 'copresidencia, sociedad civil',
};

export const acceptance: typeof english = {
  subject: (organization) => `Carta de aceptación: ${organization}`,
  pleasure: say`Nos complace enviarle la carta de aceptación formal de las copresidencias (SC-3). Enhorabuena. La carta va adjunta en PDF para su archivo; su texto, en inglés, figura también más abajo.`,
  formalLetter: 'La carta formal',
  signatures: 'Firmas',
  office: (id) => offices[id] ?? officeTitle(id),
  asSubstitute: (holder) => say`por ${holder}, como suplente`,
  signed: (at) => `Firma: ${at}`,
  awaited: 'Firma pendiente',
  hash: (hash) => say`SHA-256 del texto firmado: ${hash}`,
  whatHappensNext: 'Qué sigue',
  published: (organization) =>
    say`Su carta de intención y esta aceptación se publicarán en el sitio web del registro (SC-4), sin buzones ni nombres de personas, y ${organization} se incorpora a la lista oficial (SC-5). No tiene que hacer nada; le escribiremos cuando estén allí, en esta dirección:`,
};
