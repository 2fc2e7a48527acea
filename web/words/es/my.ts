// The page of an organization's contact, in Spanish. In: names, counts, days. Out: the words.
import type { my as english } from '../en/my.ts';

export const my: typeof english = {
  title: 'Su alianza',
  asked: 'Qué se le pide',
  nothingAsked: 'No se le pide nada en este momento. Le escribiremos cuando haga falta.',
  mend: (clauses) =>
    clauses === ''
      ? 'Envíe de nuevo la carta, con el cargo que la firmó.'
      : `Complete la carta y envíela de nuevo. Todavía no cumple ${clauses}.`,
  orLapses: 'De lo contrario, el expediente se cierra sin perjuicio en este momento:',
  report: (year) => `Envíe el informe del año ${year}.`,
  reportDue: 'Plazo:',
  reportGrace: 'Hay un plazo de gracia hasta:',
  reportMissing: 'El plazo pasó. Un informe que falta no decide nada por sí solo; envíelo en cuanto pueda.',
  answer: (number) => `Responda a la pregunta ${number} de un puesto del Comité Directivo:`,
  withdrawing: 'Su retiro surte efecto en este momento:',
  untilThen: 'Hasta entonces puede revocarlo, y nada cambia.',
  can: 'Qué puede hacer',
  conditions: 'Condiciones del Comité Directivo',
  conditionDue: 'plazo',
  conditionOwner: 'a cargo de',
  year: 'El año de la alianza',
  nextReview: 'Apertura de la próxima revisión anual',
  letter: 'Su carta de intención',
  received: 'Recibida',
  hash: 'Huella SHA-256 de la carta',
  checklist: 'Lo que el Marco pide a una carta, y dónde lo dice la suya',
  met: 'Cumplido',
  missing: 'Falta',
  readIt: 'Leer la carta, palabra por palabra',
  saveIt: 'Guardar el archivo de la carta',
  toChange:
    'Mientras el Comité Directivo examina la carta, una nueva versión pasa por la Unidad de Apoyo: escríbale y adjunte el archivo.',
  published: 'Las cartas publicadas y el historial que todos ven (en inglés)',
  acceptancePdf: 'La carta de aceptación en PDF',
  questions: 'Preguntas del Comité Directivo',
  unanswered: 'Todavía sin respuesta.',
  happened: 'Qué ha pasado',
  contact: 'El punto de contacto',
  contactIs: (office, email) => `El único punto de contacto (G1-1) es ${office}, ${email}.`,
  acts: {
    resubmit: {
      title: 'Enviar una carta revisada',
      explained:
        'Guarde el archivo de la carta desde su página, cámbielo y envíelo aquí. Sustituye a la carta en el mismo expediente.',
      button: 'Enviar la carta',
      file: 'El archivo de la carta',
      help: 'Markdown con sus datos al comienzo, tal como se guardó; como máximo 200 kB.',
    },
    answer: {
      title: 'Responder a una pregunta',
      explained: 'Todos los puestos del Comité Directivo reciben su respuesta (G1-2).',
      button: 'Enviar la respuesta',
      question: 'Pregunta',
      answer: 'Su respuesta',
      help: 'La pregunta no detiene el plazo de la revisión; una respuesta pronta ayuda.',
    },
    report: {
      title: 'Enviar el informe anual',
      explained: 'Bastan una o dos páginas. Llega a todos los puestos con la propuesta de continuar.',
      button: 'Enviar el informe',
      done: 'Qué hizo con los países de la OGP, en qué fase, y qué resultó',
      involved: 'Cómo contribuyeron los gobiernos y la sociedad civil a definirlo (AF-1)',
      conditions: 'Cómo están las condiciones del Comité',
      plans: 'Qué prevé para el próximo año',
      lastYear: 'Para empezar figura aquí su texto del año pasado; cámbielo.',
    },
    withdrawLetter: {
      title: 'Retirar la carta de intención',
      explained:
        'El expediente termina. Puede enviar otra carta en cualquier momento, en un nuevo expediente.',
      button: 'Retirar la carta',
      reason: 'Su motivo',
      help: 'Lo leen quienes fueron consultados sobre la carta.',
    },
    handOver: {
      title: 'Pasar esta función a otra persona',
      explained:
        'Otra persona pasa a ser el único punto de contacto de su organización (G1-1). Ambos reciben un correo, esta página pasa al nuevo punto de contacto y se cierra su sesión en ella. Su propio acto lo confirma.',
      button: 'Pasar la función',
      office: 'El nuevo punto de contacto',
      officeHelp: 'Un cargo o una persona, tal como hay que dirigirse a ella.',
      email: 'Buzón del nuevo punto de contacto',
      emailHelp:
        'Allí llegan nuestras cartas y con él entra el nuevo punto de contacto. Compruébelo letra por letra.',
      notAnAddress:
        'Buzón del nuevo punto de contacto: no es una dirección de correo como oficina@ejemplo.org.',
      language: 'El nuevo punto de contacto lee en',
      languageHelp: 'El idioma de la carta si no se elige nada.',
      zone: 'Zona horaria del nuevo punto de contacto',
      zoneHelp: 'Por ejemplo America/Lima; UTC si no se indica nada.',
      notAZone: 'Zona horaria del nuevo punto de contacto: no es una zona horaria como America/Lima.',
      doneTitle: 'La función ha pasado a otra persona',
      done: (office, organization) =>
        `${office} es ahora el punto de contacto de ${organization}, y les hemos escrito a ambos. Gracias por su trabajo.`,
      after:
        'Esta página del expediente ya no es suya y se ha cerrado su sesión en ella. Si hay un error, responda al correo que recibe, y la Unidad de Apoyo lo corrige.',
    },
    withdraw: {
      title: 'Retirarse de la alianza',
      explained: 'Surte efecto tras un plazo de reflexión, en el que puede revocarlo.',
      button: 'Anunciar el retiro',
      reason: 'Su motivo',
      help: 'Queda en el expediente.',
    },
    revoke: {
      title: 'Revocar el retiro',
      explained: 'La alianza sigue como antes.',
      button: 'Revocarlo',
    },
  },
};
