// The returned letter of intent, in Spanish. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { returnedLetter as english } from '../en/returnedLetter.ts';

export const returnedLetter: typeof english = {
  subject: 'Su carta de intención necesita una revisión',
  before: (organization) =>
    say`Le agradecemos de nuevo la carta de intención de ${organization}. Antes de que el Comité Directivo pueda revisarla (SC-1), hay que añadir o cambiar algo.`,
  needs: 'Lo que aún le falta a la carta',
  signature:
    'Una firma: la carta no indica quién la firmó en nombre de la organización, y es la organización quien la envía (LOI-1).',
  note: 'Una nota de la Unidad de Apoyo',
  todo: 'Qué debe hacer',
  signIt:
    'Le rogamos que nos envíe la carta de nuevo, firmada por la oficina que habla en nombre de la organización, en su página o en respuesta a este mensaje. El texto puede quedar como está.',
  reviseIt:
    'Le rogamos que nos envíe una carta revisada, completa, en su página o en respuesta a este mensaje. Puede usar sus propias palabras: no hace falta copiar los principios literalmente, pero la carta debe suscribir cada uno de ellos (LOI-2).',
  openUntil: 'Mantenemos abierto el expediente hasta',
  after:
    'Se lo recordaremos antes de ese momento. Si para entonces no ha llegado una carta revisada, el expediente se cierra, sin perjuicio de una nueva solicitud: puede escribir de nuevo cuando lo desee, como nuevo expediente.',
};
