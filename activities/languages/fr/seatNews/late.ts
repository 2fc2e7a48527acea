// News about what came after the close of a review, in French. In: names, words for an answer. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { late as english } from '../../en/seatNews/late.ts';

export const late: typeof english = {
  subject: (organization) => `Votre réponse est arrivée après la clôture : ${organization}`,
  thanks: ({ the }, answer) =>
    say`Nous vous remercions de votre réponse dans ${the} : ${answer}. Elle nous est parvenue après la clôture de l’examen et n’est donc pas comptée.`,
  closed: 'L’examen a été clos',
  kept: say`Elle est conservée au dossier. Si l’heure que nous avons enregistrée vous semble erronée, répondez à ce message.`,
  keptAndShown: say`Elle est conservée au dossier et montrée aux coprésidents. Si l’heure que nous avons enregistrée vous semble erronée, répondez à ce message.`,
  canHappen: 'Ce qui peut encore arriver',
  whatFollows: 'Ce qui s’ensuit',
  openAgain: {
    letter: say`Tant que l’acceptation n’a pas reçu sa dernière signature, les coprésidents peuvent rouvrir l’examen, avec un motif. Les réponses tardives comptent alors. Ensuite, le résultat reste ce qu’il est.`,
    partnership: say`Tant que la poursuite du partenariat n’est pas décidée, les coprésidents peuvent rouvrir l’examen, avec un motif. Les réponses tardives comptent alors. Ensuite, le résultat reste ce qu’il est.`,
  },
  follows: {
    coChairsDecide: say`Le silence n’a pu décider de cet examen ; les coprésidents en sont donc saisis, ou le Comité décide (SC-2). Votre objection leur est alors présentée. Ils peuvent rouvrir l’examen, avec un motif ; votre objection compte alors.`,
    acceptanceHeld: say`L’acceptation n’a pas encore reçu toutes les signatures des coprésidents ; votre objection la retient donc, et rien ne part (SC-3). Les coprésidents décident, et leur décision est enregistrée : soit ils rouvrent l’examen, et votre objection compte ; soit l’acceptation suit son cours, et votre objection reste conservée.`,
    specialReview: say`L’acceptation était signée avant l’arrivée de votre objection. Ce qui est signé demeure, ou part encore ; rien n’est défait en silence. Votre objection ouvre un examen spécial, au plus tôt une fois que tout est publié, et le Comité y met fin par une décision enregistrée (SC-6).`,
  },
  takeBack: say`Si vous souhaitez retirer l’objection, répondez à ce message pour le dire, avec un motif si vous le voulez. Sinon, votre siège n’a plus rien à faire pour l’instant, et nous vous écrirons de nouveau si quelque chose change.`,
  settledSubject: {
    withdrawn: (organization) => `Objection tardive retirée : ${organization}`,
    dismissed: (organization) => `Objection tardive écartée : ${organization}`,
  },
  yourSeat: (seat) => `votre siège (${seat})`,
  theSeat: (seat) => `le siège ${seat}`,
  settled: {
    withdrawn: {
      afterTheClose: (seat, organization) =>
        say`Une objection concernant ${organization}, arrivée après la clôture de l’examen, a été retirée par écrit (SC-2). Elle avait pour auteur ${seat}.`,
      afterTheSignature: (seat, organization) =>
        say`Une objection concernant ${organization}, arrivée après la signature de l’acceptation, a été retirée par écrit (SC-2). Elle avait pour auteur ${seat}.`,
    },
    dismissed: {
      afterTheClose: (seat, organization) =>
        say`La coprésidence a décidé, de manière enregistrée, qu’une objection concernant ${organization}, arrivée après la clôture de l’examen, n’arrête pas l’acceptation (SC-2). Elle a pour auteur ${seat}.`,
      afterTheSignature: (seat, organization) =>
        say`La coprésidence a décidé, de manière enregistrée, qu’une objection concernant ${organization}, arrivée après la signature de l’acceptation, n’arrête pas l’acceptation (SC-2). Elle a pour auteur ${seat}.`,
    },
  },
  afterwards: {
    special: say`D’autres objections subsistent ; l’examen spécial se poursuit donc, et le Comité se prononce sur elles (SC-6).`,
    withdrawn: say`Elle ne fait plus obstacle à l’acceptation et n’ouvre aucun examen spécial. L’objection d’un autre siège reste ce qu’elle était.`,
    dismissed: say`L’acceptation suit son cours, et quiconque n’a pas encore signé y est invité (SC-3). L’objection reste conservée.`,
  },
};
