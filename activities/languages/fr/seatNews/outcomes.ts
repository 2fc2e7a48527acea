// News about the end of a review, in French. In: names, counts. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { outcomes as english } from '../../en/seatNews/outcomes.ts';

/** French counts nought and one in the singular. */
const counted = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`;
const seats = (count: number) => counted(count, 'siège', 'sièges');

/** Who spoke and who was silent. */
function spoke(of: number, silent: number): string {
  const positions =
    of === silent ? 'aucun n’a pris position' : counted(of - silent, 'a pris position', 'ont pris position');
  return `${positions}, et ${counted(silent, 'est resté silencieux', 'sont restés silencieux')}.`;
}

export const outcomes: typeof english = {
  record: 'Le relevé',
  silence: {
    absent: (silent, of) => `Faute d’objection, avec le silence de ${silent} sur ${seats(of)}`,
    settled: (silent, of) =>
      `Aucune objection ne subsistant plus, avec le silence de ${silent} sur ${seats(of)}`,
    noted: (silent, of, noted) =>
      `${counted(noted, 'objection relevée', 'objections relevées')}, trop peu pour bloquer ; avec le silence de ${silent} sur ${seats(of)}`,
  },
  asked: (of, silent) =>
    say`${counted(of, 'siège a été consulté', 'sièges ont été consultés')} : ${spoke(of, silent)}`,
  counts: (of, silent) => say`Sur ${seats(of)}, ${spoke(of, silent)}`,
  settled: (count) =>
    say`${counted(count, 'objection formulée est réglée : retirée par écrit, ou rejetée', 'objections formulées sont réglées : retirées par écrit, ou rejetées')} par une décision enregistrée (SC-2).`,
  noted: say`D’après les règles de cet examen, il faut davantage d’objections d’un même collège pour bloquer. Celles qui subsistent sont enregistrées et publiées avec le résultat (SC-2).`,
  accepted: say`Ici, le silence seul ne pouvait décider : un siège n’avait pas été atteint, ou personne ne s’était saisi de l’examen. La coprésidence a accepté le silence tel qu’il est, de manière enregistrée (SC-2). Le silence d’un siège qu’aucun avis n’a atteint ne vaut pas consentement ; pour de tels sièges, le résultat repose sur ce motif :`,
  approved: {
    subject: (organization) => `Approuvée : lettre d’intention, ${organization}`,
    closed: (organization) =>
      say`L’examen est clos, et le Comité directeur a approuvé la lettre d’intention de ${organization} (SC-2).`,
    next: say`Les coprésidents signent maintenant la lettre d’acceptation officielle (SC-3). Ensuite, les deux lettres sont publiées avec le relevé de l’examen (SC-4), et l’organisation rejoint la liste officielle (SC-5). Votre siège n’a plus rien à faire.`,
  },
  continued: {
    subject: (organization) => `Poursuivi : partenariat avec ${organization}`,
    closed: (organization) =>
      say`L’examen annuel est clos, et le partenariat avec ${organization} se poursuit pour une année de plus (SC-6).`,
    next: say`Votre siège n’a plus rien à faire jusqu’au prochain examen annuel.`,
  },
  byDecision: {
    approvedSubject: (organization) => `Approuvée par décision : lettre d’intention, ${organization}`,
    approved: (organization) =>
      say`Le Comité directeur a approuvé la lettre d’intention de ${organization} par une décision enregistrée (SC-2). Ici, le silence ne pouvait décider et n’a pas décidé.`,
    continuedSubject: (organization) => `Poursuivi par décision : partenariat avec ${organization}`,
    continued: (organization) =>
      say`Le Comité directeur a poursuivi le partenariat avec ${organization} pour une année de plus par une décision enregistrée (SC-6). Ici, le silence ne pouvait décider et n’a pas décidé.`,
  },
  notApproved: {
    subject: (organization) => `Non approuvée : lettre d’intention, ${organization}`,
    decided: (organization) =>
      say`Le Comité directeur a décidé, par une décision enregistrée, que la lettre d’intention de ${organization} n’est pas approuvée (SC-2).`,
    upheld: say`Il a retenu une objection à la lettre.`,
    declined: say`Ici, le silence ne pouvait décider, et le Comité n’a pas approuvé à sa place. Aucune objection n’a été retenue.`,
    next: say`Nous en avons informé l’organisation. Elle peut écrire de nouveau à tout moment, dans un nouveau dossier. Votre siège n’a plus rien à faire.`,
  },
  returned: {
    subject: (organization) => `Examen clos pour l’instant : ${organization}`,
    goneBack: (organization) =>
      say`La lettre d’intention de ${organization} a été renvoyée ; son examen (SC-1) est donc clos pour l’instant. Le motif enregistré :`,
    next: say`Les réponses données jusqu’ici sont sans effet. Quand un nouvel examen s’ouvrira, votre siège recevra un nouvel avis.`,
  },
  letterWithdrawn: {
    subject: (organization) => `Retirée : lettre d’intention, ${organization}`,
    withdrawn: (organization) =>
      say`${organization} a retiré sa lettre d’intention ; il n’y a donc plus rien à examiner (SC-1). Le motif donné :`,
    next: say`Le dossier est clos. Votre siège n’a plus rien à faire.`,
  },
  decided: {
    subject: (organization) => `Décision prise : partenariat avec ${organization}`,
    special: (organization) =>
      say`Le Comité directeur a pris sa décision sur l’examen spécial du partenariat avec ${organization} (SC-6).`,
    yearly: (organization) =>
      say`Le Comité directeur a pris sa décision sur l’examen annuel du partenariat avec ${organization} (SC-6).`,
    decision: 'La décision',
    outcome: {
      continue: 'Le partenariat se poursuit pour une année de plus.',
      continueWithConditions: 'Le partenariat se poursuit, sous des conditions que suit l’Unité d’appui.',
      suspend: 'Le partenariat est suspendu. La liste officielle le montre ainsi.',
      end: 'Le partenariat prend fin. Ses lettres et son histoire restent publiées.',
    },
    recordedIn: 'Consignée sous',
    next: say`Nous en avons informé le partenaire. Votre siège n’a plus rien à faire pour l’instant.`,
  },
};
