// The response page, in French. In: names, counts, instants in words. Out: labels and sentences.
import type { answer as english } from '../en/answer.ts';

const counted = (count: number, one: string) => `${count} ${one}${count > 1 ? 's' : ''}`;

export const answer: typeof english = {
  title: (organization) => `Votre réponse : ${organization}`,
  forSeat: 'Pour le siège',
  bySeat: (by, seat) => `${by} pour ${seat}`,
  asks: {
    letter:
      'demande à devenir partenaire multilatéral du Partenariat pour un gouvernement ouvert. Votre siège est invité à examiner sa lettre d’intention.',
    yearly: 'fait l’objet de son examen annuel. Votre siège est invité à dire si le partenariat continue.',
    special: 'fait l’objet d’un examen spécial, un siège ayant objecté après la signature de l’acceptation.',
  },
  toForm: 'Répondre maintenant',
  toDocument: { letter: 'Lire la lettre', yearly: 'Lire le rapport', special: 'Lire la lettre' },
  standings: {
    notifying: 'Les avis sont en cours d’envoi.',
    open: 'L’examen est ouvert.',
    closing: 'L’examen se clôt en ce moment même.',
    blocked: 'Une objection est maintenue, et aucun délai ne court. Vous pouvez répondre malgré tout.',
    paused: 'La coprésidence a suspendu l’examen. Vous pouvez répondre malgré tout.',
    inDoubt: 'L’examen est clos, et la coprésidence décide, car le silence seul ne le peut pas.',
    deciding: 'Aucun délai ne court dans cet examen spécial. Le Comité décide.',
    approved: 'L’examen est terminé : approbation en l’absence de toute objection.',
    decided: 'L’examen est terminé : le Comité a décidé.',
    over: 'L’examen est terminé.',
  },
  left: (days, hours, minutes) =>
    days > 0
      ? `encore ${counted(days, 'jour')} ${counted(hours, 'heure')}`
      : hours > 0
        ? `encore ${counted(hours, 'heure')} ${counted(minutes, 'minute')}`
        : `encore ${counted(minutes, 'minute')}`,
  silence: {
    letter:
      'Le silence vaut consentement : si vous n’avez pas répondu à cette date et qu’aucune objection ne bloque, votre silence compte pour l’approbation (SC-2).',
    yearly:
      'Le silence vaut consentement : si vous n’avez pas répondu à cette date et qu’aucune objection ne bloque, le partenariat continue pour une année (SC-2, SC-6).',
    special: 'Le silence ne décide rien ici : le Comité prend une décision et la consigne (SC-6).',
  },
  silenceLater: {
    letter:
      'Tant qu’aucun délai ne court, rien n’est décidé par le silence. Nous vous écrirons quand il reprendra.',
    yearly:
      'Tant qu’aucun délai ne court, rien n’est décidé par le silence. Nous vous écrirons quand il reprendra.',
    special: 'Le silence ne décide rien ici : le Comité prend une décision et la consigne (SC-6).',
  },
  bar: {
    label: (from, to) => `Le délai d’objection, de ${from} à ${to}`,
    elapsed: 'écoulé',
    ahead: 'à venir',
    blocked: 'arrêté par une objection',
    paused: 'suspendu',
    closed: 'clos',
    now: 'maintenant',
  },
  own: {
    title: 'Ce que votre siège a dit',
    none: 'Rien jusqu’ici.',
    late: 'après la clôture ; conservé, non compté',
    stale: 'au sujet de la version précédente ; compte de nouveau dès que vous dites que cela reste valable',
    part: 'Cela concerne',
    remedy: 'Ce qui la lèverait',
  },
  form: {
    title: 'Que dit votre siège ?',
    late: 'L’examen est clos. Vous pouvez encore répondre ; la réponse est conservée comme tardive, montrée à la coprésidence, et non comptée.',
    nothing: 'Rien ne peut être dit pour le moment.',
    labels: {
      reaffirmed: 'Notre réponse reste valable',
      withdrawn: 'Nous retirons notre objection',
      confirmed: 'Nous maintenons notre objection',
      support: 'Soutien',
      'no-objection': 'Pas d’objection',
      objection: 'Objection',
      abstain: 'Abstention',
      recuse: 'Récuser notre siège',
      question: 'Une question',
      acknowledged: 'Nous avons lu ceci',
      contested: 'Ce n’est pas un changement de forme',
    },
    hints: {
      reaffirmed: 'Ce que votre siège a dit de la version précédente compte pour la nouvelle.',
      withdrawn: 'Par écrit, comme le cadre le demande (SC-2). Votre siège peut encore répondre autrement.',
      confirmed: 'Elle a été soulevée avant que vous n’occupiez le siège ; vous dites qu’elle est maintenue.',
      support: 'Votre siège est favorable.',
      'no-objection': 'Votre siège ne s’y oppose pas.',
      objection:
        'Elle est maintenue jusqu’à ce que vous la retiriez ou que le Comité tranche. Veuillez dire pourquoi.',
      abstain: 'Votre siège ne prend pas parti. Veuillez dire pourquoi.',
      recuse:
        'Votre siège a un conflit d’intérêts, ou une autre raison de rester à l’écart. Veuillez dire pourquoi.',
      question: 'Ce n’est pas une position, et le délai continue. La réponse parvient à chaque siège.',
      acknowledged: 'Votre siège est considéré comme atteint, sans avoir pris position.',
      contested: 'Chaque siège est alors consulté de nouveau, avec un délai entier. Veuillez dire pourquoi.',
    },
    reasons: {
      support: 'Un mot d’accompagnement',
      'no-objection': 'Un mot d’accompagnement',
      objection: 'Pourquoi votre siège objecte',
      abstain: 'Pourquoi votre siège s’abstient',
      recuse: 'Pourquoi votre siège se récuse',
      question: 'Votre question',
      withdrawn: 'Un mot d’accompagnement',
      confirmed: 'Un mot d’accompagnement',
      contested: 'Pourquoi c’est un changement de fond',
    },
    optional: 'facultatif',
    part: 'Quelle partie de la lettre ou du rapport',
    remedy: 'Ce qui lèverait l’objection',
    attributable: 'Notre siège peut être nommé quand l’objection est publiée avec le résultat',
    look: 'Relire avant de confirmer',
    notYet: 'Rien n’est enregistré avant votre confirmation à la page suivante.',
  },
  faults: {
    title: 'Veuillez d’abord corriger ceci',
    noChoice: 'Veuillez choisir ce que dit votre siège.',
    noReason: 'Veuillez écrire quelques mots ici.',
    tooLong: 'C’est trop long. Veuillez abréger.',
    unfitCharacters:
      'Ceci contient des caractères qui ne peuvent être conservés. Veuillez le saisir de nouveau.',
    notPossible: 'Ce n’est pas possible tel quel. Veuillez relire votre réponse.',
  },
  preview: {
    title: 'Est-ce bien ce que dit votre siège ?',
    aboutTo: 'Vous allez répondre pour le siège',
    answer: 'Réponse',
    named: 'Peut être nommé',
    yes: 'oui',
    no: 'non',
    does: 'Ce que cela fait',
    closes: 'L’examen se clôt ensuite',
    noClock: 'Aucun délai ne court alors.',
    confirm: 'Confirmer et enregistrer',
    change: 'Modifier',
    fromReply: 'Voici comment nous avons lu votre réponse par courriel :',
    consequences: {
      blocks:
        'Elle bloque : le délai s’arrête, et chaque siège en est informé dans vos termes. Elle est maintenue jusqu’à ce que vous la retiriez par écrit ou que le Comité tranche.',
      recorded:
        'Chaque siège en est informé dans vos termes. Elle est maintenue jusqu’à ce que vous la retiriez par écrit ou que le Comité tranche.',
      goesOn:
        'Plus rien ne bloque, et le délai reprend. Votre siège n’a pas de position tant qu’il n’en prend pas une autre.',
      restarts: 'Chaque siège est consulté de nouveau sur la lettre, avec un délai entier.',
      late: 'L’examen est clos. Votre réponse est conservée et montrée à la coprésidence ; elle n’est pas comptée.',
      lateHolds:
        'L’examen est clos. Votre objection est conservée comme tardive et retient l’acceptation jusqu’à ce que la coprésidence l’ait examinée.',
      lateSpecial:
        'L’acceptation est déjà signée. Votre objection est conservée comme tardive, et le Comité s’en saisit dans un examen spécial.',
    },
  },
  done: {
    title: 'Enregistré',
    sentence: (seq) => `Enregistré comme événement ${seq} du dossier, le`,
    late: 'C’est arrivé après la clôture : conservé et montré à la coprésidence, sans être compté.',
    receipt: 'Un accusé de réception vous est envoyé par courriel.',
    back: 'Retour à l’examen',
  },
  refused: {
    title: 'Ce n’est pas possible maintenant',
    sentence: 'Rien n’a été enregistré. Le dossier indique (en anglais) :',
    choices: 'Vous voyez ci-dessous ce qui est possible à la place.',
  },
  away: {
    title: 'Le dossier ne répond pas pour le moment',
    sentence:
      'Rien n’est perdu. Veuillez renvoyer dans une minute ; la réponse est enregistrée une seule fois, quel que soit le nombre d’envois.',
    again: 'Renvoyer',
  },
  unknown: {
    title: 'Ce lien ne mène nulle part',
    sentence:
      'Il a peut-être été coupé ou modifié en chemin. Veuillez rouvrir le lien de notre message, en entier ; ou répondez au message, et l’Unité d’appui vous aidera.',
  },
  hindrances: {
    former: {
      title: 'Ce lien est d’un tour précédent',
      sentence:
        'L’examen a avancé depuis son envoi : la lettre a changé, ou les sièges ont été consultés de nouveau. Vous voyez ci-dessous où il en est. Pour répondre, utilisez le lien de notre dernier message, ou demandez-en un nouveau.',
    },
    handedOver: {
      title: 'Le siège est en d’autres mains',
      sentence:
        'Ce lien a été envoyé à une boîte que le siège n’utilise plus. Le siège répond par le lien que son titulaire a reçu. Si c’est une erreur, veuillez écrire à l’Unité d’appui.',
    },
    delegationOver: {
      title: 'La délégation est terminée',
      sentence:
        'Vous pouviez répondre pour ce siège pendant un temps, et ce temps est passé. Le titulaire du siège répond désormais. Si c’est une erreur, veuillez écrire à l’Unité d’appui.',
    },
    somebodyElse: {
      title: 'Vous ne pouvez pas répondre avec ce lien',
      sentence:
        'Vous êtes connecté sous une autre identité que celle à qui ce lien a été envoyé. Vous pouvez lire, sans répondre. Déconnectez-vous, ou connectez-vous avec la boîte qui a reçu le lien.',
    },
    otherBrowser: {
      title: 'Ce lien appartient à un autre navigateur',
      sentence:
        'Une réponse a été confirmée par ce lien dans un autre navigateur, afin que personne ne réponde avec un lien transmis. Si c’était vous, demandez un nouveau lien ; il arrive par courriel à la boîte du siège.',
    },
  },
  fresh: {
    ask: 'Envoyer un nouveau lien à la boîte du siège',
    title: 'Un nouveau lien est en chemin',
    sentence:
      'Nous l’avons envoyé à la boîte du siège, où il arrive dans une minute ou deux. Nous ne le montrons pas ici, car cette page a pu être transmise. Un seul est envoyé par heure.',
  },
  changed: 'Ce qui a changé dans la lettre',
  substantive: 'Enregistré comme un changement de fond : chaque siège est consulté de nouveau.',
  editorial: 'Enregistré comme un changement de forme, que tout siège peut contester.',
  checklist: {
    title: 'Ce que le cadre demande à une lettre, et où elle le dit',
    note: 'Traduction de courtoisie ; le texte anglais du cadre fait foi.',
    met: 'Satisfait',
    missing: 'Manquant',
  },
  document: {
    here: 'Lire ici',
    whole: 'L’ouvrir sur une page à part',
    none: 'Le texte n’est pas au registre.',
  },
  asked: {
    title: 'Qui d’autre est consulté',
    note: 'Ce que disent les autres n’est pas montré tant que l’examen est ouvert.',
    government: 'Gouvernements',
    'civil-society': 'Société civile',
    seats: (count) => counted(count, 'siège'),
  },
  questions: {
    title: 'Questions et réponses',
    asked: (number) => `Question ${number}`,
    of: (seat) => `de ${seat}`,
    answered: 'Réponse\u00A0:',
    supportUnit: 'l’Unité d’appui',
    contact: 'le point de contact de l’organisation',
    none: 'Pas encore de réponse.',
  },
};
