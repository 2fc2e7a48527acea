// The page of an organization's contact, in French. In: names, counts, days. Out: the words.
import type { my as english } from '../en/my.ts';

export const my: typeof english = {
  title: 'Votre partenariat',
  asked: 'Ce qui vous est demandé',
  nothingAsked: 'Rien ne vous est demandé pour le moment. Nous vous écrirons le cas échéant.',
  mend: (clauses) =>
    clauses === ''
      ? 'Veuillez renvoyer la lettre en indiquant la fonction qui l’a signée.'
      : `Veuillez compléter la lettre et la renvoyer. Elle ne remplit pas encore ${clauses}.`,
  orLapses: 'Sinon, le dossier est clos sans préjudice à cette échéance :',
  report: (year) => `Veuillez envoyer le rapport de l’année ${year}.`,
  reportDue: 'Échéance :',
  reportGrace: 'Un délai de grâce court jusqu’à cette échéance :',
  reportMissing:
    'L’échéance est passée. Un rapport manquant ne décide de rien à lui seul ; veuillez l’envoyer dès que possible.',
  answer: (number) => `Veuillez répondre à la question ${number} d’un siège du Comité directeur :`,
  withdrawing: 'Votre retrait prend effet à cette échéance :',
  untilThen: 'D’ici là, vous pouvez l’annuler, et rien ne change.',
  can: 'Ce que vous pouvez faire',
  conditions: 'Conditions du Comité directeur',
  conditionDue: 'échéance',
  conditionOwner: 'responsable',
  year: 'L’année du partenariat',
  nextReview: 'Ouverture du prochain examen annuel',
  letter: 'Votre lettre d’intention',
  received: 'Réception',
  hash: 'Empreinte SHA-256 de la lettre',
  checklist: 'Ce que le Cadre demande à une lettre, et où la vôtre le dit',
  met: 'Rempli',
  missing: 'Manque',
  readIt: 'Lire la lettre, mot pour mot',
  saveIt: 'Enregistrer le fichier de la lettre',
  toChange:
    'Pendant l’examen du Comité directeur, une nouvelle version passe par l’Unité d’appui : écrivez-lui en joignant le fichier.',
  published: 'Les lettres publiées et l’historique que tout le monde voit (en anglais)',
  acceptancePdf: 'La lettre d’acceptation en PDF',
  questions: 'Questions du Comité directeur',
  unanswered: 'Pas encore de réponse.',
  happened: 'Ce qui s’est passé',
  contact: 'Le point de contact',
  contactIs: (office, email) => `Le point de contact unique (G1-1) est ${office}, ${email}.`,
  acts: {
    resubmit: {
      title: 'Envoyer une lettre révisée',
      explained:
        'Enregistrez le fichier de la lettre depuis votre page, modifiez-le et renvoyez-le ici. Il remplace la lettre dans le même dossier.',
      button: 'Envoyer la lettre',
      file: 'Le fichier de la lettre',
      help: 'Markdown avec ses données en tête, tel qu’il a été enregistré ; 200 ko au plus.',
    },
    answer: {
      title: 'Répondre à une question',
      explained: 'Tous les sièges du Comité directeur reçoivent votre réponse (G1-2).',
      button: 'Envoyer la réponse',
      question: 'Question',
      answer: 'Votre réponse',
      help: 'La question n’interrompt pas le délai de l’examen ; une réponse rapide est donc utile.',
    },
    report: {
      title: 'Envoyer le rapport annuel',
      explained:
        'Une ou deux pages suffisent. Il est transmis à tous les sièges avec la proposition de poursuivre.',
      button: 'Envoyer le rapport',
      done: 'Ce que vous avez fait avec les pays du PGO, dans quelle phase, et ce qu’il en est résulté',
      involved: 'Comment les gouvernements et la société civile ont contribué à le définir (AF-1)',
      conditions: 'Où en sont les conditions du Comité',
      plans: 'Ce que vous prévoyez pour l’année à venir',
      lastYear: 'Votre texte de l’an dernier figure ici pour commencer ; veuillez le modifier.',
    },
    withdrawLetter: {
      title: 'Retirer la lettre d’intention',
      explained:
        'Le dossier prend fin. Vous pouvez envoyer une autre lettre à tout moment, dans un nouveau dossier.',
      button: 'Retirer la lettre',
      reason: 'Votre motif',
      help: 'Les personnes consultées sur la lettre le lisent.',
    },
    handOver: {
      title: 'Confier ce rôle à quelqu’un d’autre',
      explained:
        'Quelqu’un d’autre devient le point de contact unique de votre organisation (G1-1). Vous recevez un courriel l’un et l’autre, cette page passe au nouveau point de contact, et vous en êtes déconnecté. Votre propre démarche vaut confirmation.',
      button: 'Confier ce rôle',
      office: 'Le nouveau point de contact',
      officeHelp: 'Une fonction ou une personne, telle qu’il faut s’y adresser.',
      email: 'Adresse électronique du nouveau point de contact',
      emailHelp:
        'Nos lettres y arrivent, et le nouveau point de contact s’en sert pour se connecter. Veuillez la vérifier lettre par lettre.',
      notAnAddress:
        'Adresse électronique du nouveau point de contact : ce n’est pas une adresse telle que bureau@exemple.org.',
      language: 'Le nouveau point de contact lit en',
      languageHelp: 'La langue de la lettre si rien n’est choisi.',
      zone: 'Fuseau horaire du nouveau point de contact',
      zoneHelp: 'Par exemple Africa/Dakar ; UTC sans indication.',
      notAZone: 'Fuseau horaire du nouveau point de contact : ce n’est pas un fuseau tel que Africa/Dakar.',
      doneTitle: 'Le rôle est confié',
      done: (office, organization) =>
        `${office} est désormais le point de contact de ${organization}, et nous vous avons écrit à l’un et à l’autre. Merci de votre travail.`,
      after:
        'Cette page du dossier n’est plus la vôtre : vous en êtes déconnecté. En cas d’erreur, répondez au courriel que vous recevez, et l’Unité d’appui y remédie.',
    },
    withdraw: {
      title: 'Se retirer du partenariat',
      explained: 'Le retrait prend effet après un délai de réflexion, pendant lequel vous pouvez l’annuler.',
      button: 'Annoncer le retrait',
      reason: 'Votre motif',
      help: 'Il reste au dossier.',
    },
    revoke: {
      title: 'Annuler le retrait',
      explained: 'Le partenariat se poursuit comme avant.',
      button: 'Annuler le retrait',
    },
  },
};
