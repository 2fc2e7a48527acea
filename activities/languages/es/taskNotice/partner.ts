// Tasks from the life of a partnership, in Spanish. In: names. Out: sentences, and names of letters.
import { say } from '../../../typesetting/say.ts';
import type { partner as english } from '../../en/taskNotice/partner.ts';

export const partner: typeof english = {
  reportMissing: {
    subject: (year) => `Falta el informe del año ${year}`,
    missing: (organization, year) =>
      say`Falta el informe de ${organization} sobre el año ${year} de la alianza, y el plazo de gracia ha terminado (SC-6). Un informe que falta no decide nada por sí mismo.`,
    ask: say`Pídalo una vez más al punto de contacto y registre el informe cuando llegue.`,
    send: say`O lleve la revisión ante el Comité sin informe, con el motivo.`,
  },
  mailBounced: {
    subject: 'Un mensaje fue devuelto',
    letters: {
      acceptance: 'la carta de aceptación',
      answerLink: 'el enlace a la página de respuesta',
      answerRecorded: 'el acuse de recibo de una respuesta',
      applicantOutcome: 'la carta sobre el fin del expediente',
      applicantReminder: 'el recordatorio de la carta revisada',
      letterArrived: 'el mensaje de que llegó una carta de intención',
      partnerNews: 'las noticias de la alianza',
      publishedNotice: 'el aviso de la publicación',
      receipt: 'el acuse de recibo de la carta de intención',
      reminderDigest: 'los recordatorios de un día',
      replyRead: 'el mensaje sobre la lectura de una respuesta',
      replyUnclear: 'el mensaje de que una respuesta no está clara',
      reportReminder: 'el recordatorio del informe anual',
      reportRequest: 'la solicitud del informe anual',
      returnedLetter: 'la carta que devuelve la carta de intención',
      reviewNotice: 'el aviso de la revisión',
      seatNews: 'las noticias de la revisión',
      seatReminder: 'el recordatorio de la revisión',
      signatureRequest: 'la solicitud de firma',
      signerReminder: 'el recordatorio de firma',
      successorNotice: 'el aviso tras el relevo del puesto',
      taskNotice: 'una tarea',
      other: 'una carta',
    },
    cameBack: (organization, letter, recipient) =>
      say`En el expediente de ${organization}, el servidor de correo había aceptado un mensaje que ha sido devuelto (CT-1): ${letter}, para ${recipient}. El informe dice:`,
    unreached: say`Un puesto cuyo aviso fue devuelto cuenta como no notificado, y su silencio no es consentimiento (SC-2), salvo que haya dicho que leyó el aviso.`,
    otherMailbox: say`Se escribe tanto al titular como al delegado de un puesto. El otro tiene el aviso, de modo que el puesto cuenta como notificado (SC-2).`,
    findOut: say`Averigüe el buzón correcto y regístrelo: el de un puesto o un cargo mediante un relevo, el del punto de contacto en el expediente.`,
    again: say`El aviso del puesto sale entonces al nuevo buzón. Si el plazo se cierra antes, deciden las copresidencias.`,
    tell: say`Procure que el destinatario sepa lo que decía la carta.`,
  },
};
