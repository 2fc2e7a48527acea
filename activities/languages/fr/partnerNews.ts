// What the partner is told in the course of the partnership, in French. In: names, the outcome. Out: subjects and sentences.
import { say } from '../../typesetting/say.ts';
import type { partnerNews as english } from '../en/partnerNews.ts';

const reviewed: (typeof english)['reviewed'] = {
  continue: {
    subject: 'Votre partenariat se poursuit',
    what: (organization) =>
      say`Le Comité directeur a examiné le partenariat avec ${organization} (SC-6), et il se poursuit. Nous vous remercions du travail accompli ensemble.`,
  },
  continueWithConditions: {
    subject: 'Votre partenariat se poursuit, sous conditions',
    what: (organization) =>
      say`Le Comité directeur a examiné le partenariat avec ${organization} (SC-6). Il se poursuit, sous les conditions ci-dessous.`,
  },
  suspend: {
    subject: 'Votre partenariat est suspendu',
    what: (organization) =>
      say`Le Comité directeur a examiné le partenariat avec ${organization} (SC-6) et a décidé de le suspendre. La liste officielle l’indique comme suspendu. Veuillez ne pas lancer de nouvelles activités au nom du PGO (G4-1) tant que le Comité n’a pas levé la suspension ; la date anniversaire reste la même.`,
  },
  end: {
    subject: 'Votre partenariat a pris fin',
    what: (organization) =>
      say`Le Comité directeur a examiné le partenariat avec ${organization} (SC-6) et a décidé d’y mettre fin. La liste officielle vous indique comme ancien partenaire ; les lettres et l’historique restent publiés. Vous pouvez présenter une nouvelle candidature à tout moment, dans un nouveau dossier.`,
  },
};

export const partnerNews: typeof english = {
  reviewed,
  conditions: 'Les conditions, chacune avec son responsable et sa date :',
  nextReview: 'Ouverture du prochain examen annuel',
  askAboutIt: 'Si vous avez une question sur la décision, répondez à ce message.',
  recordedIn: 'Référence de la décision',
  reinstated: {
    subject: 'Votre partenariat est rétabli',
    what: (organization) =>
      say`Le Comité directeur a levé la suspension : le partenariat avec ${organization} est de nouveau actif, et la liste officielle l’indique. La date anniversaire reste la même (SC-6).`,
  },
  ended: {
    subject: 'Votre partenariat a pris fin',
    what: (organization) =>
      say`Le Comité directeur a décidé de mettre fin au partenariat avec ${organization}. La liste officielle vous indique comme ancien partenaire ; les lettres et l’historique restent publiés.`,
    again:
      'Vous pouvez présenter une nouvelle candidature à tout moment, dans un nouveau dossier lié à celui-ci.',
  },
  withdrawalAnnounced: {
    subject: 'Nous avons reçu votre retrait',
    what: (organization) =>
      say`Vous nous avez dit que ${organization} se retire du partenariat. Le retrait prend effet après un court délai, pendant lequel vous pouvez encore changer d’avis.`,
    takesEffect: 'Prise d’effet du retrait',
    ifNot:
      'S’il s’agit d’une erreur, ou si ce n’est pas votre souhait, répondez à ce message avant cette échéance et rien ne change.',
  },
  withdrawalRevoked: {
    subject: 'Votre retrait est annulé',
    what: (organization) =>
      say`Le retrait de ${organization} est annulé. Le partenariat se poursuit comme avant, avec la même date anniversaire (SC-6). Nous nous en réjouissons.`,
  },
  withdrawn: {
    subject: 'Votre partenariat a pris fin, comme vous l’avez demandé',
    what: (organization) =>
      say`Le retrait de ${organization} a pris effet. La liste officielle vous indique comme ancien partenaire ; les lettres et l’historique restent publiés.`,
    thanks:
      'Nous vous remercions du temps passé ensemble. Vous pouvez présenter une nouvelle candidature à tout moment, dans un nouveau dossier lié à celui-ci.',
  },
  questionAsked: {
    subject: (number) => `Question ${number} du Comité directeur`,
    what: (organization) =>
      say`Un siège du Comité directeur pose, dans son examen, une question qui concerne ${organization} :`,
    answer: (number) =>
      say`Veuillez répondre à ce message en indiquant votre réponse et le numéro de la question (${number}). La réponse est transmise à tous les sièges du Comité (G1-2). La question n’interrompt pas le délai de l’examen, et une réponse rapide est donc utile ; si vous préférez en parler d’abord, dites-le-nous.`,
  },
  specialReviewOpened: {
    subject: 'Le Comité directeur procède à un examen spécial',
    what: (organization) =>
      say`Un siège du Comité directeur a fait objection au partenariat avec ${organization} après la signature de l’acceptation ; le Comité procède donc à un examen spécial (SC-6). Selon les termes de l’objection :`,
    meanwhile:
      'Rien ne change pour vous entre-temps : le partenariat, vos lettres et votre place sur la liste officielle restent tels quels. Le Comité tranche par une décision enregistrée, et nous vous en communiquons le résultat.',
    beHeard: 'Si vous souhaitez que le Comité lise quelque chose de votre part, répondez à ce message.',
  },
  specialReviewClosed: {
    subject: 'L’examen spécial est clos',
    what: (organization) =>
      say`L’objection au partenariat avec ${organization} est retirée ; l’examen spécial est donc clos (SC-6). Le partenariat se poursuit comme avant ; vous n’avez rien à faire.`,
  },
  contactHandedOver: {
    subject: 'Vous n’êtes plus le point de contact',
    what: (organization) =>
      say`Le point de contact unique de ${organization} auprès du PGO (G1-1) a changé. Vous n’êtes plus ce point de contact : nos lettres vont à la nouvelle personne, et votre page du dossier est fermée.`,
    successor: 'Le point de contact est désormais',
    byContact: 'Ce changement a été enregistré en votre propre nom.',
    bySupportUnit: 'C’est l’Unité d’appui qui a enregistré ce changement, et non vous.',
    because: 'Le motif enregistré :',
    ifWrong: (supportUnit) =>
      say`S’il y a erreur, veuillez écrire sans tarder à l’Unité d’appui : ${supportUnit}. Elle peut rétablir l’ancien point de contact.`,
  },
  contactTakenOver: {
    subject: 'Vous êtes désormais le point de contact',
    what: (organization) =>
      say`Vous êtes désormais le point de contact unique de ${organization} auprès du Partenariat pour un gouvernement ouvert (G1-1). Tout ce que nous écrivons à l’organisation arrive à cette adresse.`,
    byContact: 'La personne qui vous précédait vous a confié ce rôle.',
    bySupportUnit: 'L’Unité d’appui a enregistré ce changement, tel que l’organisation l’a confirmé.',
    nothingAsked: 'Rien ne vous est demandé pour le moment. Nous vous écrirons le moment venu.',
    asked: {
      now: 'Ce qui vous est demandé maintenant :',
      mendedLetter: (until) => `une lettre d’intention révisée, au plus tard le ${until}`,
      yearlyReport: (until) => `le rapport annuel, au plus tard le ${until}`,
      answer: 'une réponse à une question du Comité directeur',
    },
    whatItMeans:
      'Votre page montre où en sont les choses, ce qui vous est demandé et pour quand, et ce que vous pouvez faire. Connectez-vous avec cette adresse ; aucun mot de passe n’est nécessaire.',
    ifWrong: (supportUnit) =>
      say`Si vous ne vous y attendiez pas, veuillez écrire à l’Unité d’appui : ${supportUnit}. Vous pouvez à tout moment confier ce rôle à quelqu’un d’autre sur votre page.`,
  },
};
