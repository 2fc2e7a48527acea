// Signing in and out, in Spanish. In: nothing. Out: the words.
import type { signIn as english } from '../en/signIn.ts';

export const signIn: typeof english = {
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  signedInAs: 'Sesión de',

  title: 'Iniciar sesión',
  how: 'No hay contraseña: enviamos un enlace a su correo. Escriba la dirección que figura en la lista del Comité Directivo, la de una oficina o la que nombra la carta de intención de su organización.',
  mailbox: 'Su correo electrónico',
  send: 'Envíenme un enlace',
  notAnAddress: 'Escriba una dirección de correo, como nombre@ministerio.example.org.',
  faults: 'Todavía no se puede enviar',
  withAccount: 'Iniciar sesión con la cuenta de su organización',
  local: 'Esta instalación es local: también puede mirar con los ojos de otra persona, sin correo.',
  goOn: 'Continuar',

  sentTitle: 'Mire su correo',
  sent: (minutes) =>
    `Si conocemos esa dirección, un enlace va en camino. Vale ${minutes} minutos y se puede usar una vez.`,
  notThere:
    '¿No llega nada tras unos minutos? Mire entre el correo no deseado. Después vuelva a pedirlo con la dirección exacta de la lista o de la carta de intención; la Unidad de Apoyo puede decirle cuál es.',
  another: 'Pedir otro enlace',

  confirmTitle: 'Iniciar sesión',
  confirm: 'Con este enlace inicia sesión como',
  notYou: '¿No es usted? Cierre esta página; no pasa nada.',

  expiredTitle: 'Este enlace es demasiado antiguo',
  expired: (minutes) => `Un enlace para iniciar sesión vale ${minutes} minutos. Pida otro.`,
  usedTitle: 'Este enlace ya se usó',
  used: 'Un enlace para iniciar sesión se puede usar una vez. Si acaba de usarlo, ya ha iniciado sesión; si no, pida otro.',
  unknownTitle: 'Este enlace no es nuestro',
  unknown:
    'Su dirección está incompleta o cambió en el camino. Abra otra vez el enlace desde el correo, o pida otro.',
  strangerTitle: 'Esta dirección ya no puede iniciar sesión',
  stranger:
    'Ya no figura en la lista, y ningún expediente abierto la nombra como punto de contacto. Si es un error, escriba a la Unidad de Apoyo.',

  tooOftenTitle: 'Demasiados intentos',
  tooOften: (minutes) =>
    minutes === 1
      ? 'Para que nadie adivine, limitamos los intentos. Vuelva a probar dentro de un minuto. Un enlace que ya recibió sigue valiendo.'
      : `Para que nadie adivine, limitamos los intentos. Vuelva a probar dentro de ${minutes} minutos. Un enlace que ya recibió sigue valiendo.`,

  accountFailedTitle: 'No se pudo iniciar sesión con su cuenta',
  accountStopped:
    'El inicio de sesión se interrumpió o tardó demasiado. Empiece de nuevo, o pida un enlace a su correo.',
  accountUnverified:
    'La cuenta de su organización no indica un correo verificado, así que no podemos saber quién es usted. Pida un enlace a su correo.',
  accountUnknown:
    'El correo de esta cuenta no figura en la lista ni es el punto de contacto de ningún expediente abierto. Use otra cuenta, o pida un enlace al correo que tiene la lista.',
  accountAway:
    'El servicio de inicio de sesión de su organización no responde ahora. Vuelva a probar en unos minutos, o pida un enlace a su correo.',
};
