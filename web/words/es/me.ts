// One's own page, in Spanish: what waits on whoever is signed in. In: names, seats. Out: the words.
import type { me as english } from '../en/me.ts';

export const me: typeof english = {
  title: 'Lo que le espera',
  nothing: 'Por el momento nada le espera. Le escribimos en cuanto sea así.',

  reviews: 'Revisiones en las que se consulta a su puesto',
  seat: (seat) => `puesto ${seat}`,
  seatBy: (by, seat) => `${by} por el puesto ${seat}`,
  closes: 'Cierre',
  unanswered: 'Su puesto todavía no ha respondido.',
  answered: 'Su puesto ha respondido. Puede cambiar su respuesta hasta el cierre.',
  answer: 'Responder',
  change: 'Ver o cambiar la respuesta',

  toSign: 'Por firmar',
  sign: 'Leer la carta de aceptación y firmar',
  toDecide: 'Por decidir en la copresidencia',
  decide: 'Ver lo que se puede decidir',

  organizations: 'Su organización',
  asked: 'Se le pide algo.',
  open: 'Abrir la página',

  desk: 'La mesa de trabajo',
  toDesk: 'Abrir la mesa de trabajo (en inglés): lo que espera, lo que va con retraso, lo que cierra pronto',

  account: 'Su sesión',
  mailbox: 'Correo electrónico',
  roles: 'Usted actúa como',
  contactOf: 'Punto de contacto de',
  here: 'Cerrar sesión',
  everywhere: 'Cerrar sesión en todas partes',
  everywhereWhy: 'Termina todas las sesiones de este correo, en todos los navegadores.',
};
