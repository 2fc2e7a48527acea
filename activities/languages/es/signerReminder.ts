// The reminder that a signature is missing, in Spanish. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signerReminder as english } from '../en/signerReminder.ts';

export const signerReminder: typeof english = {
  subject: (organization) => `Recordatorio, para firmar: carta de aceptación, ${organization}`,
  waits: (organization, office) =>
    say`La carta de aceptación dirigida a ${organization} (SC-3) sigue esperando la firma de su cargo (${office}). La organización solo tendrá noticias nuestras cuando hayan firmado todos los cargos a los que se pide.`,
  whatToDo: say`Allí firma, se niega con el motivo, o recusa su cargo si tiene un conflicto de intereses con esta organización. La página le pide identificarse mediante un enlace a este buzón. Entretanto la aprobación no caduca.`,
  formalLetter: 'La carta formal',
  hash: (hash) => say`SHA-256 de este texto: ${hash}`,
};
