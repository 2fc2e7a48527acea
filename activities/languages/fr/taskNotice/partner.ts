// Tasks from the life of a partnership, in French. In: names. Out: sentences, and names of letters.
import { say } from '../../../typesetting/say.ts';
import type { partner as english } from '../../en/taskNotice/partner.ts';

export const partner: typeof english = {
  reportMissing: {
    subject: (year) => `Pas de rapport pour l’année ${year}`,
    missing: (organization, year) =>
      say`Le rapport de ${organization} sur l’année ${year} du partenariat manque, et le délai de grâce est écoulé (SC-6). Un rapport manquant ne décide de rien par lui-même.`,
    ask: say`Demandez-le encore une fois au point de contact et enregistrez le rapport à son arrivée.`,
    send: say`Ou soumettez l’examen au Comité sans rapport, avec le motif.`,
  },
  mailBounced: {
    subject: 'Un message est revenu',
    letters: {
      acceptance: 'la lettre d’acceptation',
      answerLink: 'le lien vers la page de réponse',
      answerRecorded: 'l’accusé de réception d’une réponse',
      applicantOutcome: 'la lettre sur la fin du dossier',
      applicantReminder: 'le rappel concernant la lettre révisée',
      letterArrived: 'le message annonçant l’arrivée d’une lettre d’intention',
      partnerNews: 'les nouvelles du partenariat',
      publishedNotice: 'l’avis de publication',
      receipt: 'l’accusé de réception de la lettre d’intention',
      reminderDigest: 'les rappels d’une journée',
      replyRead: 'le message sur la lecture d’une réponse',
      replyUnclear: 'le message signalant une réponse peu claire',
      reportReminder: 'le rappel du rapport annuel',
      reportRequest: 'la demande du rapport annuel',
      returnedLetter: 'la lettre qui renvoie la lettre d’intention',
      reviewNotice: 'l’avis d’examen',
      seatNews: 'les nouvelles de l’examen',
      seatReminder: 'le rappel de l’examen',
      signatureRequest: 'la demande de signature',
      signerReminder: 'le rappel de signature',
      successorNotice: 'l’avis après la passation du siège',
      taskNotice: 'une tâche',
      other: 'une lettre',
    },
    cameBack: (organization, letter, recipient) =>
      say`Dans le dossier de ${organization}, un message que le relais avait accepté est revenu (CT-1) : ${letter}, pour ${recipient}. Le rapport indique :`,
    unreached: say`Un siège dont l’avis est revenu compte comme non atteint, et son silence ne vaut pas consentement (SC-2), sauf s’il a indiqué avoir lu l’avis.`,
    otherMailbox: say`Titulaire et délégué d’un siège reçoivent tous deux nos messages. L’autre a l’avis ; le siège compte donc comme atteint (SC-2).`,
    findOut: say`Trouvez la bonne adresse et enregistrez-la : pour un siège ou une charge par une passation, pour le point de contact dans le dossier.`,
    again: say`L’avis du siège part alors à la nouvelle adresse. Si le délai se clôt avant, les coprésidents décident.`,
    tell: say`Veillez à ce que le destinataire apprenne ce que disait la lettre.`,
  },
};
