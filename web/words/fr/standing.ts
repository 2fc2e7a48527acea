// Where a case stands and what happens in it, in plain French. In: the machine's names of states and events. Out: sentences.
import type { standing as english } from '../en/standing.ts';

const review = (what: string, approved: string) => ({
  freezingRoster: `Le Comité directeur va examiner ${what} ; l’examen se prépare.`,
  waitingToOpen: `L’Unité d’appui doit encore ouvrir l’examen du Comité directeur, qui porte sur ${what}.`,
  sendingNotices: `Le Comité directeur est saisi : les avis concernant ${what} sont en cours d’envoi.`,
  openForObjections: `Le Comité directeur examine ${what}. En l’absence d’objection, ${approved} à la clôture du délai.`,
  paused: `L’examen du Comité directeur, qui porte sur ${what}, est suspendu pour un temps.`,
  objectionStanding: `L’examen portant sur ${what} est arrêté : une objection est en cours de traitement.`,
  closedInDoubt: `Le délai est clos, mais le silence seul ne permet pas de décider sur ${what} : la coprésidence décide de la suite.`,
});
const ofLetter = review('la lettre d’intention', 'elle est approuvée');
const ofYear = review('l’année écoulée', 'le partenariat se poursuit');

const events: Record<string, string> = {
  'letter.submitted': 'Une lettre d’intention arrive ; elle est enregistrée avec son empreinte.',
  'letter.returned': 'La lettre est renvoyée à l’organisation, avec les clauses qu’elle ne remplit pas.',
  'letter.resubmitted':
    'L’organisation envoie une lettre révisée ; elle remplace la première dans le même dossier.',
  'letter.declaredComplete':
    'La lettre remplit toutes les exigences ; elle est transmise au Comité directeur.',
  'letter.amended': 'Une nouvelle version de la lettre est enregistrée pendant l’examen.',
  'letter.withdrawn': 'L’organisation retire sa lettre avant l’acceptation.',
  'letter.reminderDue': 'Un rappel indique à l’organisation ce qui manque à sa lettre.',
  'letter.lapsed': 'Aucune lettre révisée n’est arrivée ; le dossier est clos sans préjudice.',
  'notices.sent': 'Les avis ont été envoyés aux sièges du Comité directeur.',
  'notices.resent': 'Les avis sont envoyés de nouveau.',
  'question.asked': 'Un siège pose une question ; elle ne bloque rien.',
  'question.answered': 'Une question reçoit une réponse ; tous les sièges la reçoivent.',
  'objection.raised': 'Un siège fait objection.',
  'objection.withdrawn': 'Une objection est retirée.',
  'amendment.contested': 'Un siège conteste que la modification soit de pure forme.',
  'decision.confirmed': 'Une décision du Comité directeur est confirmée.',
  'window.extended': 'Le délai d’objection est prolongé, avec un motif.',
  'window.paused': 'Le délai d’objection est suspendu, avec un motif.',
  'window.resumed': 'Le délai d’objection reprend.',
  'window.closed': 'Le délai d’objection se clôt.',
  'window.closedEarly': 'Tous les sièges ont répondu : le délai se clôt plus tôt.',
  'pause.ended': 'La suspension prend fin et le délai reprend.',
  'reminder.due': 'Un rappel est envoyé aux sièges qui n’ont pas répondu.',
  'silence.accepted': 'La coprésidence décide que l’examen est clos en l’état.',
  'review.reopened': 'La coprésidence rouvre l’examen, avec un motif.',
  'lateObjection.dismissed':
    'La coprésidence décide que l’acceptation suit son cours malgré une objection tardive.',
  'acceptance.signed': 'Une charge de coprésidence signe la lettre d’acceptation.',
  'acceptance.refused':
    'Une charge de coprésidence refuse de signer, avec un motif : le dossier revient au Comité.',
  'acceptance.recused':
    'Une charge de coprésidence déclare un conflit d’intérêts : son suppléant signe, ou les autres signent sans elle.',
  'acceptance.delivered': 'La lettre d’acceptation a été remise à l’organisation.',
  'acceptance.overdue':
    'Des signatures manquent encore : les charges concernées et l’Unité d’appui en sont informées.',
  'signature.reminderDue': 'Un rappel est envoyé aux charges qui n’ont pas signé.',
  'publication.verified': 'Les lettres sont publiées et l’organisation figure sur la liste officielle.',
  'yearlyReview.opened': 'L’examen annuel s’ouvre et le rapport est demandé au partenaire.',
  'report.reminderDue': 'Un rappel est envoyé au partenaire pour son rapport annuel.',
  'report.overdue':
    'Le délai de grâce se termine sans rapport. Cela ne décide de rien ; l’Unité d’appui décide de la suite.',
  'report.submitted': 'Le partenaire envoie son rapport annuel ; il est transmis au Comité directeur.',
  'review.decided': 'Le Comité directeur rend une décision enregistrée.',
  'review.sentToCommittee': 'L’Unité d’appui saisit le Comité directeur sans rapport, avec un motif.',
  'partnership.reinstated': 'Le Comité directeur lève la suspension.',
  'partnership.ended': 'Le Comité directeur met fin au partenariat.',
  'contact.handedOver':
    'Le point de contact unique de l’organisation change ; le nouveau et le précédent sont informés.',
  'withdrawal.announced':
    'Le partenaire annonce son retrait ; il prend effet après un délai de réflexion et peut être annulé.',
  'withdrawal.revoked': 'Le partenaire annule son retrait ; rien ne change.',
  'withdrawal.tookEffect':
    'Le délai de réflexion est écoulé : le partenariat prend fin, l’historique reste publié.',
};

export const standing: typeof english = {
  states: {
    'intake.awaitingLetter': 'Aucune lettre d’intention n’est encore arrivée.',
    'intake.checking.received': 'L’Unité d’appui vérifie la lettre d’intention au regard du Cadre.',
    'intake.checking.returned': 'La lettre d’intention a été renvoyée ; l’organisation doit la compléter.',
    'committeeReview.freezingRoster': ofLetter.freezingRoster,
    'committeeReview.waitingToOpen': ofLetter.waitingToOpen,
    'committeeReview.asked.sendingNotices': ofLetter.sendingNotices,
    'committeeReview.asked.openForObjections': ofLetter.openForObjections,
    'committeeReview.asked.paused': ofLetter.paused,
    'committeeReview.asked.objectionStanding': ofLetter.objectionStanding,
    'committeeReview.asked.closedInDoubt': ofLetter.closedInDoubt,
    'acceptance.drafting':
      'La lettre d’intention est approuvée ; la lettre d’acceptation est en préparation.',
    'acceptance.coChairsVacant':
      'La lettre d’intention est approuvée. La lettre d’acceptation attend qu’une coprésidence soit en fonction.',
    'acceptance.awaitingSignatures':
      'La lettre d’intention est approuvée. La lettre d’acceptation attend les signatures de la coprésidence.',
    'acceptance.held':
      'Une objection est arrivée après l’approbation et avant la dernière signature : la coprésidence décide de la suite.',
    'acceptance.sending': 'Toutes les signatures sont là : la lettre d’acceptation part vers l’organisation.',
    'acceptance.undelivered':
      'La lettre d’acceptation est signée mais n’a pas pu être remise ; l’Unité d’appui s’en occupe.',
    'publication.publishing':
      'La lettre d’acceptation a été remise. Les deux lettres sont en cours de publication.',
    'publication.failed': 'Les lettres n’ont pas pu être publiées ; l’Unité d’appui essaie de nouveau.',
    'partner.active': 'L’organisation est partenaire officiel, et rien n’est en cours.',
    'partner.yearlyReview.awaitingReport':
      'L’examen annuel a commencé : le rapport du partenaire est attendu.',
    'partner.yearlyReview.reportMissing':
      'Le rapport annuel n’est pas arrivé. Cela ne décide de rien ; il peut encore être envoyé.',
    'partner.yearlyReview.committee.freezingRoster': ofYear.freezingRoster,
    'partner.yearlyReview.committee.waitingToOpen': ofYear.waitingToOpen,
    'partner.yearlyReview.committee.asked.sendingNotices': ofYear.sendingNotices,
    'partner.yearlyReview.committee.asked.openForObjections': ofYear.openForObjections,
    'partner.yearlyReview.committee.asked.paused': ofYear.paused,
    'partner.yearlyReview.committee.asked.objectionStanding': ofYear.objectionStanding,
    'partner.yearlyReview.committee.asked.closedInDoubt': ofYear.closedInDoubt,
    'partner.specialReview.freezingRoster': 'Un examen spécial du partenariat se prépare.',
    'partner.specialReview.awaitingDecision':
      'Un examen spécial est en cours. Le partenariat reste tel quel jusqu’à la décision du Comité directeur.',
    'partner.suspended':
      'Le partenariat est suspendu. Le Comité directeur le rétablit ou y met fin ; la date anniversaire reste la même.',
    'ended.setAside': 'La lettre a été écartée et n’est pas allée devant le Comité directeur.',
    'ended.duplicate': 'La lettre faisait double emploi ; elle est traitée dans un autre dossier.',
    'ended.lapsed': 'Le dossier a été clos sans préjudice : aucune lettre révisée n’est arrivée à temps.',
    'ended.letterWithdrawn': 'La lettre d’intention a été retirée.',
    'ended.notApproved': 'La lettre d’intention n’a pas été approuvée.',
    'ended.partnershipEnded': 'Le Comité directeur a mis fin au partenariat. L’historique reste publié.',
    'ended.partnershipWithdrawn': 'Le partenaire s’est retiré. L’historique reste publié.',
  },
  happened: (event, said) => events[event] ?? said,
  days: (count) => `${count} ${count < 2 ? 'jour' : 'jours'}`,
  hours: (count) => `${count} ${count < 2 ? 'heure' : 'heures'}`,
  minutes: (count) => `${count} ${count < 2 ? 'minute' : 'minutes'}`,
  ifNobodyActs: 'Si personne n’agit',
  nothingByItself: 'Rien ne se produit de soi-même ; l’attente dure le temps qu’il faut.',
  toldByMail: 'Informés par courriel',
  seats: (count) => `${count} ${count < 2 ? 'siège' : 'sièges'} du Comité directeur`,
  contact: 'le point de contact de l’organisation',
  newContact: 'le nouveau point de contact',
  supportUnit: 'l’Unité d’appui',
  coChairs: (count) => (count === 1 ? 'une charge de coprésidence' : `${count} charges de coprésidence`),
  nobody: 'personne',
};
