// The notice after a seat has changed hands during a review, in Spanish. In: names, instants in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { successorNotice as english } from '../en/successorNotice.ts';

export const successorNotice: typeof english = {
  subject: {
    underWay: (review, organization) => `Hay una revisión en curso: ${review}, ${organization}`,
    confirm: (review, organization) => `Confirme o retire una objeción: ${review}, ${organization}`,
  },
  changed: (seat, holder) =>
    say`Nuestros datos del puesto ${seat} del Comité Directivo han cambiado: su titular, su buzón, o quién puede responder por él. Ahora consta como titular ${holder}. Lo que concierne al puesto se envía al buzón del titular y, si la hay, al de la delegación.`,
  underWay: ({ atStart }, clause) =>
    say`${atStart} está en curso (${clause}). Lo que se dijo en ella queda con el puesto, y quien hable por el puesto puede mantenerlo o cambiarlo.`,
  wasSaid: 'Lo que se dijo por su puesto',
  nothing: say`Hasta ahora no se ha dicho nada en nombre de su puesto.`,
  position: (take, at) => say`En nombre de su puesto consta: ${take}, desde el ${at}.`,
  stale: say`La carta ha cambiado desde entonces. Para mantener la respuesta, diga que sigue valiendo: en la página del enlace, o respondiendo «se mantiene». Sin ello, el puesto cuenta como silencio.`,
  counts: say`Cuenta para el puesto. Para mantenerla no tiene que hacer nada; puede cambiarla hasta el cierre de la revisión.`,
  objection: (at) => say`En nombre de su puesto se mantiene una objeción desde el ${at} (SC-2):`,
  keep: say`Para mantenerla, confírmela: en la página del enlace, o en una respuesta a este mensaje.`,
  withdraw: say`Para retirarla, dígalo del mismo modo; un motivo es bienvenido.`,
  until: say`Mientras no diga lo uno ni lo otro, sigue en pie, con el mismo efecto que antes.`,
};
