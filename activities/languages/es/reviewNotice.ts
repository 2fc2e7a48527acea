// The notice that asks a seat in a review, in Spanish. In: names, days in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reviewNotice as english } from '../en/reviewNotice.ts';

const unreached = 'El silencio de un puesto al que no llegó ningún aviso no es consentimiento.';
const untilObjection =
  'Una sola objeción lo impide, salvo que las reglas del Comité exijan más de un mismo grupo.';
const thenDecided =
  'Una objeción convierte la revisión en una decisión que el Comité toma y registra: continuar, continuar con condiciones, suspender o terminar.';
const until = (day: string | null) => (day === null ? '' : ` hasta el ${day}`);

export const reviewNotice: typeof english = {
  subject: (day, review, organization) => `Para revisar${until(day)}: ${review}, ${organization}`,
  subjectOfNewVersion: (day, review, organization) =>
    `Para revisar${until(day)}: nueva versión, ${review}, ${organization}`,
  asked: {
    letter: (organization) =>
      say`${organization} solicita ser una organización multilateral asociada de la Alianza para el Gobierno Abierto. El Comité Directivo revisa su carta de intención (SC-1) y se pide a su puesto que la examine.`,
    yearly: ({ the }) =>
      say`El Comité Directivo revisa cada alianza todos los años (SC-6). Esta es ${the}, y se pide a su puesto que la examine.`,
    special: (organization) =>
      say`Un puesto ha objetado la alianza con ${organization} después de firmada la aceptación, de modo que el Comité Directivo lleva a cabo una revisión especial (SC-6). Se pide a su puesto que la examine.`,
  },
  proposal: 'La propuesta',
  toContinue: 'Continuar la alianza un año más',
  again: say`Este aviso se envía de nuevo: el anterior no llegó a su puesto, o nadie se había ocupado de la revisión, o la carta ha cambiado. Sustituye al anterior.`,
  askedAnew: {
    running: (organization) =>
      say`La carta de intención de ${organization} ha cambiado durante su revisión (SC-1). La revisión ha empezado de nuevo con un plazo completo, y se pide a su puesto que examine la nueva versión.`,
    standing: (organization) =>
      say`La carta de intención de ${organization} ha cambiado durante su revisión (SC-1). La revisión ha empezado de nuevo, y se pide a su puesto que examine la nueva versión.`,
  },
  contested: say`El cambio se había registrado como uno de forma. Un puesto lo ha impugnado, de modo que se pregunta de nuevo a todos los puestos.`,
  standing: say`Se mantiene una objeción, de modo que en este momento no corre ningún plazo y nada se decide por silencio. Aun así, puede responder ya. Cuando nada bloquee, el plazo correrá, y un nuevo mensaje le dirá el instante en que se cierra la revisión.`,
  silence: {
    letter: {
      running: `El silencio es consentimiento. Si para entonces no ha respondido y ninguna objeción lo impide, su silencio cuenta a favor de la aprobación: el Comité Directivo aprueba la carta, a falta de objeciones (SC-2). ${untilObjection} ${unreached}`,
      standing: `Cuando corra el plazo, el silencio será consentimiento. Si no ha respondido al cierre de la revisión y ninguna objeción lo impide, su silencio cuenta a favor de la aprobación: el Comité Directivo aprueba la carta (SC-2). ${untilObjection} ${unreached}`,
    },
    yearly: {
      running: `El silencio es consentimiento. Si para entonces no ha respondido y ninguna objeción lo impide, la alianza continúa un año más, a falta de objeciones (SC-2, SC-6). ${thenDecided} ${unreached}`,
      standing: `Cuando corra el plazo, el silencio será consentimiento. Si no ha respondido al cierre de la revisión y ninguna objeción lo impide, la alianza continúa un año más (SC-2, SC-6). ${thenDecided} ${unreached}`,
    },
    special: say`Aquí el silencio no decide nada. El Comité toma una decisión y la registra: continuar, continuar con condiciones, suspender o terminar (SC-6).`,
  },
  answeredBefore: 'Si su puesto ya ha respondido',
  stillStands: say`Su respuesta se refería a la versión anterior. Se conserva, y vuelve a contar en cuanto usted lo diga: en la página del enlace, o respondiendo «se mantiene»; no hace falta nada más. Sin ello, el puesto cuenta como silencio, y usted también puede responder de nuevo.`,
  standsOn: say`Una objeción sigue en pie hasta que se retire o se resuelva, y una recusación queda como está.`,
  next: 'Qué sigue',
  ifApproved: (organization) =>
    say`Si la carta se aprueba, las copresidencias firman una carta formal de aceptación (SC-3), ambas cartas se publican con la constancia de esta revisión (SC-4) y ${organization} pasa a la lista oficial de organizaciones asociadas (SC-5). Le comunicaremos el resultado en todo caso.`,
  nextYear: say`Le comunicaremos el resultado, y también a la organización asociada. La próxima revisión anual será dentro de un año.`,
};
