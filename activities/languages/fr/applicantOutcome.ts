// What a letter of intent that goes no further came to, in French. In: the outcome, the organization. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { applicantOutcome as english } from '../en/applicantOutcome.ts';

const outcomes: (typeof english)['outcomes'] = {
  'setAside.notMultilateral': {
    subject: 'Votre lettre d’intention a été écartée',
    what: (organization) =>
      say`Nous vous remercions de la lettre de ${organization}. Le cadre de coopération est destiné aux organismes multilatéraux (LOI-1) ; nous ne pouvons donc pas la soumettre au Comité directeur, et l’avons écartée.`,
    next: 'Si vous pensez que nous nous sommes mépris sur la nature de votre organisation, répondez à ce message pour nous le dire : nous pouvons reprendre la lettre dans un nouveau dossier lié à celui-ci. Si vous avez des idées d’appui technique ou financier, c’est au mécanisme de mise en réseau qu’il faut d’abord s’adresser (CT-2) ; nous pouvons vous mettre en relation.',
  },
  'setAside.fromSubsidiary': {
    subject: 'Votre lettre d’intention a été écartée',
    what: (organization) =>
      say`Nous vous remercions de la lettre de ${organization}. Elle vient d’une partie d’une organisation plus grande. Un partenariat se conclut avec l’organisme dans son ensemble, qui envoie lui-même la lettre (LOI-1) et désigne un point de contact unique (G1-1) ; nous avons donc écarté cette lettre.`,
    next: 'Une lettre de l’organisation dont vous faites partie est bienvenue à tout moment ; elle peut désigner votre service comme point de contact. Si vous êtes vous-mêmes un organisme multilatéral, répondez à ce message pour nous le dire : nous pouvons reprendre la lettre dans un nouveau dossier lié à celui-ci.',
  },
  'setAside.notALetterOfIntent': {
    subject: 'À propos de votre lettre',
    what: (organization) =>
      say`Nous vous remercions de la lettre de ${organization}. À nos yeux, ce n’est pas une lettre d’intention (LOI-1) : elle ne dit pas que l’organisation souhaite devenir partenaire multilatéral. Elle n’est pas soumise au Comité directeur, et le dossier que nous avions ouvert pour elle est clos.`,
    next: 'Nous répondons séparément à ce que vous nous avez écrit ; c’est l’Unité d’appui qui s’en charge (CT-1). Si vous souhaitiez bien devenir partenaire, répondez à ce message : nous vous dirons ce qu’une lettre d’intention doit couvrir, et reprendrons la vôtre dans un nouveau dossier lié à celui-ci.',
  },
  'setAside.other': {
    subject: 'Votre lettre d’intention a été écartée',
    what: (organization) =>
      say`Nous vous remercions de la lettre de ${organization}. Nous ne pouvons pas la soumettre telle quelle au Comité directeur (LOI-1), et l’avons écartée pour la raison ci-dessous.`,
    next: 'Si vous voyez les choses autrement, ou si cette raison disparaît, répondez à ce message : nous pouvons reprendre la lettre dans un nouveau dossier lié à celui-ci.',
  },
  duplicate: {
    subject: 'Votre lettre d’intention est déjà enregistrée',
    what: (organization) =>
      say`Nous vous remercions de la lettre de ${organization}. Elle figure déjà dans un autre dossier ; ce second dossier est donc clos. Le premier suit son cours comme avant, et rien n’est perdu.`,
    next: 'Si la seconde lettre devait remplacer la première, répondez à ce message et nous l’enregistrerons dans le premier dossier.',
  },
  lapsed: {
    subject: 'Votre dossier est clos, sans préjudice d’une nouvelle demande',
    what: (organization) =>
      say`Nous avions renvoyé la lettre d’intention de ${organization} avec une liste de points en suspens, et aucune lettre révisée ne nous est parvenue dans le délai convenu. Le dossier est maintenant clos, sans préjudice d’une nouvelle demande.`,
    next: 'Vous pouvez envoyer de nouveau une lettre d’intention à tout moment. Elle sera lue comme un nouveau dossier, et rien ne vous sera opposé.',
  },
  notApproved: {
    subject: 'Le Comité directeur n’a pas approuvé votre lettre d’intention',
    what: (organization) =>
      say`Le Comité directeur a examiné la lettre d’intention de ${organization} (SC-1). Par une décision enregistrée du Comité, la lettre n’est pas approuvée (SC-2).`,
    next: 'Vous pouvez écrire de nouveau à tout moment, dans un nouveau dossier lié à celui-ci. L’Unité d’appui parlera volontiers avec vous de ce qui devrait changer ; il suffit de répondre à ce message.',
  },
  withdrawn: {
    subject: 'Votre lettre d’intention est retirée',
    what: (organization) =>
      say`Comme vous l’avez demandé, la lettre d’intention de ${organization} est retirée et le dossier est clos. Il n’y sera donné aucune autre suite.`,
    next: 'Vous pouvez écrire de nouveau à tout moment. Si ce n’était pas votre souhait, répondez à ce message sans attendre.',
  },
};

export const applicantOutcome: typeof english = {
  outcomes,
  lapsedFor: (missing) =>
    missing.length === 0
      ? 'La lettre n’indiquait pas qui l’avait signée au nom de l’organisation, et aucune lettre signée n’est arrivée à temps.'
      : say`La lettre ne satisfaisait pas à ${missing.join(', ')}, et aucune lettre corrigée n’est arrivée à temps.`,
  recorded: (meeting, date, reference) => say`Décision enregistrée : ${meeting}, ${date}, ${reference}.`,
  decision: 'La décision enregistrée',
  reason: 'La raison enregistrée',
  next: 'Ce qui reste possible',
};
