// A link to sign in, in Spanish. In: minutes, a mailbox. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { signInLink as english } from '../en/signInLink.ts';

export const signInLink: typeof english = {
  subject: 'Su enlace para iniciar sesión',
  asked:
    'Alguien ha pedido iniciar sesión en el registro de alianzas multilaterales con este correo. Si fue usted, continúe aquí:',
  link: 'Iniciar sesión',
  good: (minutes) =>
    say`El enlace vale ${minutes} minutos y se puede usar una vez. Le rogamos que no lo reenvíe: quien lo tiene inicia sesión en su nombre.`,
  notYou: 'Si no lo ha pedido, no tiene que hacer nada: nadie inicia sesión sin este enlace.',
  footer: (mailbox) => say`Una respuesta a este mensaje llega a la Unidad de Apoyo, en ${mailbox}.`,
};
