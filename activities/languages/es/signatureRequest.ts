// The request to sign the formal letter of acceptance, and the reminder of it, in Spanish. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signatureRequest as english } from '../en/signatureRequest.ts';

export const signatureRequest: typeof english = {
  subject: (organization) => `Para firmar: carta de aceptación, ${organization}`,
  approved: (organization) =>
    say`El Comité Directivo ha aprobado la carta de intención de ${organization} (SC-2). Las copresidencias envían ahora una carta de aceptación formal (SC-3). Va adjunta en PDF, tal como se enviará; su texto, en inglés, figura también más abajo.`,
  askedToSign: 'Se pide la firma de',
  substitute: (office) =>
    say`Se le pide como suplente de ${office}, que tiene un conflicto de intereses con esta organización. La carta lo indica junto a su firma.`,
  whatToDo: 'Qué hacer',
  sign: say`Para firmar, abra esa página. Le pide identificarse mediante un enlace a este buzón, porque una firma exige más que un enlace en un mensaje.`,
  refuse: say`Para negarse, indique el motivo en la misma página. El expediente vuelve entonces al Comité.`,
  conflict: say`Si tiene un conflicto de intereses con esta organización, recuse allí su cargo e indique cuál. Nadie firma a pesar de tenerlo.`,
  exactly: (hash) =>
    say`Quien firma es el cargo, de modo que también puede firmar quien le suceda en él. Usted firma exactamente este texto; su huella (SHA-256) es ${hash}.`,
  noDeadline: say`No corre ningún plazo y la aprobación no caduca, pero la organización está esperando. Le escribiremos de nuevo si se demora. En cuanto hayan firmado todos los cargos a los que se pide, la carta se envía.`,
  formalLetter: 'La carta formal',
};
