// What stands around every letter, in Spanish. In: names and addresses. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  subject: (subject, organization) => `${subject}: ${organization}`,
  dear: (name) => say`Estimada oficina (${name}):`,
  regards: 'Reciba un cordial saludo,',
  supportUnit: 'La Unidad de Apoyo de la Alianza para el Gobierno Abierto',
  supportUnitByName: 'Unidad de Apoyo',
  register: 'El registro de alianzas multilaterales',
  footer: (caseId, mailbox) =>
    say`Expediente ${caseId}. Toda respuesta a este mensaje llega a la Unidad de Apoyo en ${mailbox}.`,
  yourPage: 'Su página',
  answerOnYourPage: 'Responda en su página',
  pageOf: (organization) => say`La página de ${organization}`,
  colon: ':',
  signingPage: 'Leer, firmar, negarse o recusarse aquí',
  takenOut: 'suprimido',
  isNew: 'nuevo',
  wordsAsBefore: (count) => `${count} palabras sin cambios`,
};
