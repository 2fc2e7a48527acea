// What the partner is told in the course of the partnership, in Spanish. In: names, the outcome. Out: subjects and sentences.
import { say } from '../../typesetting/say.ts';
import type { partnerNews as english } from '../en/partnerNews.ts';

const reviewed: (typeof english)['reviewed'] = {
  continue: {
    subject: 'Su alianza continúa',
    what: (organization) =>
      say`El Comité Directivo ha revisado la alianza con ${organization} (SC-6), y esta continúa. Le agradecemos el trabajo conjunto.`,
  },
  continueWithConditions: {
    subject: 'Su alianza continúa, con condiciones',
    what: (organization) =>
      say`El Comité Directivo ha revisado la alianza con ${organization} (SC-6). La alianza continúa, con las condiciones que figuran abajo.`,
  },
  suspend: {
    subject: 'Su alianza queda suspendida',
    what: (organization) =>
      say`El Comité Directivo ha revisado la alianza con ${organization} (SC-6) y ha decidido suspenderla. La lista oficial la muestra como suspendida. Le rogamos que no inicien nuevas actividades en nombre de la OGP (G4-1) hasta que el Comité haya levantado la suspensión; el aniversario sigue siendo el mismo.`,
  },
  end: {
    subject: 'Su alianza ha terminado',
    what: (organization) =>
      say`El Comité Directivo ha revisado la alianza con ${organization} (SC-6) y ha decidido ponerle fin. La lista oficial les muestra como antigua organización asociada; las cartas y el historial siguen publicados. Pueden presentar una nueva solicitud en cualquier momento, como nuevo expediente.`,
  },
};

export const partnerNews: typeof english = {
  reviewed,
  conditions: 'Las condiciones, cada una con su responsable y su fecha:',
  nextReview: 'La próxima revisión anual se abre el',
  askAboutIt: 'Si tiene alguna pregunta sobre la decisión, responda a este mensaje.',
  recordedIn: 'Registrada en',
  reinstated: {
    subject: 'Su alianza queda restablecida',
    what: (organization) =>
      say`El Comité Directivo ha levantado la suspensión: la alianza con ${organization} vuelve a estar activa, y así lo muestra la lista oficial. El aniversario sigue siendo el mismo (SC-6).`,
  },
  ended: {
    subject: 'Su alianza ha terminado',
    what: (organization) =>
      say`El Comité Directivo ha decidido poner fin a la alianza con ${organization}. La lista oficial les muestra como antigua organización asociada; las cartas y el historial siguen publicados.`,
    again:
      'Pueden presentar una nueva solicitud en cualquier momento, como nuevo expediente vinculado a este.',
  },
  withdrawalAnnounced: {
    subject: 'Hemos recibido su retiro',
    what: (organization) =>
      say`Nos ha comunicado que ${organization} se retira de la alianza. El retiro surte efecto tras un breve plazo, en el que aún pueden cambiar de opinión.`,
    takesEffect: 'El retiro surte efecto',
    ifNot:
      'Si fue un error, o no era su deseo, responda a este mensaje antes de ese momento y nada cambiará.',
  },
  withdrawalRevoked: {
    subject: 'Su retiro queda revocado',
    what: (organization) =>
      say`El retiro de ${organization} queda revocado. La alianza sigue como antes, con el mismo aniversario (SC-6). Nos alegramos de ello.`,
  },
  withdrawn: {
    subject: 'Su alianza ha terminado, como usted pidió',
    what: (organization) =>
      say`El retiro de ${organization} ha surtido efecto. La lista oficial les muestra como antigua organización asociada; las cartas y el historial siguen publicados.`,
    thanks:
      'Le agradecemos el tiempo compartido. Pueden presentar una nueva solicitud en cualquier momento, como nuevo expediente vinculado a este.',
  },
  questionAsked: {
    subject: (number) => `Pregunta ${number} del Comité Directivo`,
    what: (organization) =>
      say`Un puesto del Comité Directivo tiene, en su revisión, una pregunta relativa a ${organization}:`,
    answer: (number) =>
      say`Le rogamos que conteste a este mensaje con su respuesta y con el número de la pregunta (${number}). La respuesta llega a todos los puestos del Comité (G1-2). La pregunta no detiene el plazo de la revisión, por lo que conviene una respuesta pronta; si prefiere hablarlo antes, díganoslo.`,
  },
  specialReviewOpened: {
    subject: 'El Comité Directivo celebra una revisión especial',
    what: (organization) =>
      say`Un puesto del Comité Directivo ha objetado la alianza con ${organization} después de la firma de la aceptación, por lo que el Comité celebra una revisión especial (SC-6). En palabras de la objeción:`,
    meanwhile:
      'Mientras tanto nada cambia para ustedes: la alianza, sus cartas y su lugar en la lista oficial siguen como están. El Comité resuelve mediante una decisión registrada, y le comunicaremos el resultado.',
    beHeard: 'Si desea que el Comité lea algo de su parte, responda a este mensaje.',
  },
  specialReviewClosed: {
    subject: 'La revisión especial queda cerrada',
    what: (organization) =>
      say`La objeción a la alianza con ${organization} se ha retirado, por lo que la revisión especial queda cerrada (SC-6). La alianza sigue como antes; no tiene que hacer nada.`,
  },
  contactHandedOver: {
    subject: 'Usted ya no es el punto de contacto',
    what: (organization) =>
      say`El único punto de contacto de ${organization} con la OGP (G1-1) ha cambiado. Usted ya no es su punto de contacto: nuestras cartas van al nuevo, y su página del expediente queda cerrada.`,
    successor: 'El punto de contacto es ahora',
    byContact: 'El cambio se registró en su propio nombre.',
    bySupportUnit: 'El cambio lo registró la Unidad de Apoyo, no usted.',
    because: 'El motivo registrado:',
    ifWrong: (supportUnit) =>
      say`Si es un error, escriba cuanto antes a la Unidad de Apoyo: ${supportUnit}. Puede restablecer el punto de contacto anterior.`,
  },
  contactTakenOver: {
    subject: 'Usted es ahora el punto de contacto',
    what: (organization) =>
      say`Usted es ahora el único punto de contacto de ${organization} con la Alianza para el Gobierno Abierto (G1-1). Todo lo que escribimos a la organización llega a este buzón.`,
    byContact: 'El punto de contacto anterior le pasó esta función.',
    bySupportUnit: 'La Unidad de Apoyo registró el cambio, tal como lo confirmó la organización.',
    nothingAsked: 'Por ahora no se le pide nada. Le escribiremos cuando haga falta.',
    asked: {
      now: 'Lo que se le pide ahora:',
      mendedLetter: (until) => `una carta de intención revisada, a más tardar el ${until}`,
      yearlyReport: (until) => `el informe anual, a más tardar el ${until}`,
      answer: 'una respuesta a una pregunta del Comité Directivo',
    },
    whatItMeans:
      'Su página muestra cómo está todo, qué se le pide y para cuándo, y qué puede hacer. Entre con este buzón; no hace falta contraseña.',
    ifWrong: (supportUnit) =>
      say`Si no lo esperaba, escriba a la Unidad de Apoyo: ${supportUnit}. Puede volver a pasar esta función en su página en cualquier momento.`,
  },
};
