// The response page, in Spanish. In: names, counts, instants in words. Out: labels and sentences.
import type { answer as english } from '../en/answer.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const answer: typeof english = {
  title: (organization) => `Su respuesta: ${organization}`,
  forSeat: 'Por el puesto',
  bySeat: (by, seat) => `${by} por ${seat}`,
  asks: {
    letter:
      'solicita ser socio multilateral de la Alianza para el Gobierno Abierto. Se pide a su puesto que examine su carta de intención.',
    yearly: 'está en su revisión anual. Se pregunta a su puesto si la alianza continúa.',
    special: 'está en una revisión especial, porque un puesto objetó después de la firma de la aceptación.',
  },
  toForm: 'Responder ahora',
  toDocument: { letter: 'Leer la carta', yearly: 'Leer el informe', special: 'Leer la carta' },
  standings: {
    notifying: 'Los avisos se están enviando.',
    open: 'La revisión está abierta.',
    closing: 'La revisión se cierra en este momento.',
    blocked: 'Hay una objeción en pie y no corre ningún plazo. Puede responder de todos modos.',
    paused: 'La copresidencia ha suspendido la revisión. Puede responder de todos modos.',
    inDoubt: 'La revisión se ha cerrado y decide la copresidencia, porque el silencio solo no puede hacerlo.',
    deciding: 'En esta revisión especial no corre ningún plazo. Decide el Comité.',
    approved: 'La revisión ha terminado: aprobada sin objeción alguna.',
    decided: 'La revisión ha terminado: el Comité ha decidido.',
    over: 'La revisión ha terminado.',
  },
  left: (days, hours, minutes) =>
    days > 0
      ? `quedan ${counted(days, 'día')} ${counted(hours, 'hora')}`
      : hours > 0
        ? `quedan ${counted(hours, 'hora')} ${counted(minutes, 'minuto')}`
        : `quedan ${counted(minutes, 'minuto')}`,
  silence: {
    letter:
      'El silencio es consentimiento: si no ha respondido para entonces y ninguna objeción lo impide, su silencio cuenta a favor de la aprobación (SC-2).',
    yearly:
      'El silencio es consentimiento: si no ha respondido para entonces y ninguna objeción lo impide, la alianza continúa un año más (SC-2, SC-6).',
    special: 'Aquí el silencio no decide nada: el Comité toma una decisión y la deja registrada (SC-6).',
  },
  silenceLater: {
    letter:
      'Mientras no corre ningún plazo, nada se decide por silencio. Le escribiremos cuando vuelva a correr.',
    yearly:
      'Mientras no corre ningún plazo, nada se decide por silencio. Le escribiremos cuando vuelva a correr.',
    special: 'Aquí el silencio no decide nada: el Comité toma una decisión y la deja registrada (SC-6).',
  },
  bar: {
    label: (from, to) => `El plazo para objetar, de ${from} a ${to}`,
    elapsed: 'transcurrido',
    ahead: 'por correr',
    blocked: 'detenido por una objeción',
    paused: 'suspendido',
    closed: 'cerrado',
    now: 'ahora',
  },
  own: {
    title: 'Lo que ha dicho su puesto',
    none: 'Nada hasta ahora.',
    late: 'después del cierre; se conserva y no cuenta',
    stale: 'sobre la versión anterior; vuelve a contar cuando diga que se mantiene',
    part: 'Se refiere a',
    remedy: 'Lo que la resolvería',
  },
  form: {
    title: '¿Qué dice su puesto?',
    late: 'La revisión se ha cerrado. Aún puede responder; la respuesta se conserva como tardía, se muestra a la copresidencia y no cuenta.',
    nothing: 'En este momento no se puede decir nada.',
    labels: {
      reaffirmed: 'Nuestra respuesta se mantiene',
      withdrawn: 'Retiramos nuestra objeción',
      confirmed: 'Mantenemos nuestra objeción',
      support: 'Apoyo',
      'no-objection': 'Sin objeción',
      objection: 'Objeción',
      abstain: 'Abstención',
      recuse: 'Recusar nuestro puesto',
      question: 'Una pregunta',
      acknowledged: 'Hemos leído esto',
      contested: 'El cambio no es de forma',
    },
    hints: {
      reaffirmed: 'Lo que su puesto dijo de la versión anterior cuenta para la nueva.',
      withdrawn: 'Por escrito, como pide el marco (SC-2). Su puesto todavía puede responder otra cosa.',
      confirmed: 'Se planteó antes de que usted ocupara el puesto; usted dice que se mantiene.',
      support: 'Su puesto está a favor.',
      'no-objection': 'Su puesto no se opone.',
      objection: 'Se mantiene hasta que usted la retire o el Comité decida. Diga por qué, por favor.',
      abstain: 'Su puesto no toma partido. Diga por qué, por favor.',
      recuse:
        'Su puesto tiene un conflicto de intereses u otra razón para quedar al margen. Diga por qué, por favor.',
      question: 'No es una posición y no detiene el plazo. La respuesta llega a todos los puestos.',
      acknowledged: 'Su puesto consta como informado y no ha tomado posición.',
      contested: 'Se vuelve a consultar a todos los puestos, con un plazo completo. Diga por qué, por favor.',
    },
    reasons: {
      support: 'Unas palabras',
      'no-objection': 'Unas palabras',
      objection: 'Por qué objeta su puesto',
      abstain: 'Por qué se abstiene su puesto',
      recuse: 'Por qué se recusa su puesto',
      question: 'Su pregunta',
      withdrawn: 'Unas palabras',
      confirmed: 'Unas palabras',
      contested: 'Por qué es un cambio de fondo',
    },
    optional: 'opcional',
    part: 'Qué parte de la carta o del informe',
    remedy: 'Lo que resolvería la objeción',
    attributable: 'Se puede nombrar a nuestro puesto cuando la objeción se publique con el resultado',
    look: 'Revisarlo antes de confirmar',
    notYet: 'Nada queda registrado antes de que lo confirme en la página siguiente.',
  },
  faults: {
    title: 'Corrija esto primero, por favor',
    noChoice: 'Elija lo que dice su puesto, por favor.',
    noReason: 'Escriba aquí unas palabras, por favor.',
    tooLong: 'Es demasiado largo. Abrévielo, por favor.',
    unfitCharacters: 'Contiene caracteres que no se pueden conservar. Escríbalo de nuevo, por favor.',
    notPossible: 'Así no es posible. Revise su respuesta, por favor.',
  },
  preview: {
    title: '¿Es esto lo que dice su puesto?',
    aboutTo: 'Está a punto de responder por el puesto',
    answer: 'Respuesta',
    named: 'Se le puede nombrar',
    yes: 'sí',
    no: 'no',
    does: 'Qué ocurre',
    closes: 'La revisión se cierra entonces',
    noClock: 'Entonces no corre ningún plazo.',
    confirm: 'Confirmar y registrar',
    change: 'Cambiarlo',
    fromReply: 'Así hemos leído su respuesta por correo:',
    consequences: {
      blocks:
        'Bloquea: el plazo se detiene y se informa a todos los puestos con sus palabras. Se mantiene hasta que usted la retire por escrito o el Comité decida.',
      recorded:
        'Se informa a todos los puestos con sus palabras. Se mantiene hasta que usted la retire por escrito o el Comité decida.',
      goesOn: 'Nada más bloquea y el plazo sigue. Su puesto no tiene posición hasta que tome otra.',
      restarts: 'Se vuelve a consultar a todos los puestos sobre la carta, con un plazo completo.',
      late: 'La revisión se ha cerrado. Su respuesta se conserva y se muestra a la copresidencia; no cuenta.',
      lateHolds:
        'La revisión se ha cerrado. Su objeción se conserva como tardía y detiene la aceptación hasta que la copresidencia la haya examinado.',
      lateSpecial:
        'La aceptación ya está firmada. Su objeción se conserva como tardía y el Comité la trata en una revisión especial.',
    },
  },
  done: {
    title: 'Registrado',
    sentence: (seq) => `Registrado como evento ${seq} del expediente,`,
    late: 'Llegó después del cierre: se conserva y se muestra a la copresidencia, sin contar.',
    receipt: 'Le enviamos un acuse de recibo por correo.',
    back: 'Volver a la revisión',
  },
  refused: {
    title: 'Ahora no es posible',
    sentence: 'No se ha registrado nada. El expediente dice (en inglés):',
    choices: 'Abajo ve lo que es posible en su lugar.',
  },
  away: {
    title: 'El expediente no responde en este momento',
    sentence:
      'Nada se ha perdido. Envíelo de nuevo en un minuto; se registra una sola vez, por muchas que lo envíe.',
    again: 'Enviarlo de nuevo',
  },
  unknown: {
    title: 'Este enlace no lleva a ninguna parte',
    sentence:
      'Puede que se haya cortado o cambiado en el camino. Abra de nuevo el enlace de nuestro mensaje, entero; o responda al mensaje y la Unidad de Apoyo le ayudará.',
  },
  hindrances: {
    former: {
      title: 'Este enlace es de una ronda anterior',
      sentence:
        'La revisión ha avanzado desde que lo enviamos: la carta ha cambiado o se ha vuelto a consultar a los puestos. Abajo ve cómo está ahora. Para responder, use el enlace de nuestro último mensaje o pida uno nuevo.',
    },
    handedOver: {
      title: 'El puesto está en otras manos',
      sentence:
        'Este enlace se envió a un buzón que el puesto ya no usa. El puesto responde con el enlace que ha recibido su titular. Si es un error, escriba a la Unidad de Apoyo.',
    },
    delegationOver: {
      title: 'La delegación ha terminado',
      sentence:
        'Usted podía responder por este puesto durante un tiempo, y ese tiempo ha pasado. Ahora responde su titular. Si es un error, escriba a la Unidad de Apoyo.',
    },
    somebodyElse: {
      title: 'Con este enlace no puede responder usted',
      sentence:
        'Ha iniciado sesión como otra persona que aquella a la que se envió el enlace. Puede leer, pero no responder. Cierre la sesión, o iníciela con el buzón que recibió el enlace.',
    },
    otherBrowser: {
      title: 'Este enlace pertenece a otro navegador',
      sentence:
        'Con él se confirmó una respuesta en otro navegador, para que nadie responda con un enlace reenviado. Si fue usted, pida un enlace nuevo; llega por correo al buzón del puesto.',
    },
  },
  fresh: {
    ask: 'Enviar un enlace nuevo al buzón del puesto',
    title: 'Un enlace nuevo está en camino',
    sentence:
      'Lo hemos enviado al buzón del puesto, donde llega en uno o dos minutos. No lo mostramos aquí, porque esta página puede haberse reenviado. Solo se envía uno por hora.',
  },
  changed: 'Lo que ha cambiado en la carta',
  substantive: 'Registrado como un cambio de fondo: se vuelve a consultar a todos los puestos.',
  editorial: 'Registrado como un cambio de forma, que cualquier puesto puede impugnar.',
  checklist: {
    title: 'Lo que el marco pide a una carta, y dónde lo dice',
    note: 'Traducción de cortesía; hace fe el texto en inglés del marco.',
    met: 'Cumplido',
    missing: 'Falta',
  },
  document: {
    here: 'Leer aquí',
    whole: 'Abrirla en una página aparte',
    none: 'El texto no está en el registro.',
  },
  asked: {
    title: 'A quién más se consulta',
    note: 'Lo que dicen los demás no se muestra mientras la revisión está abierta.',
    government: 'Gobiernos',
    'civil-society': 'Sociedad civil',
    seats: (count) => counted(count, 'puesto'),
  },
  questions: {
    title: 'Preguntas y respuestas',
    asked: (number) => `Pregunta ${number}`,
    of: (seat) => `de ${seat}`,
    answered: 'Respuesta:',
    supportUnit: 'la Unidad de Apoyo',
    contact: 'el punto de contacto de la organización',
    none: 'Aún sin respuesta.',
  },
};
