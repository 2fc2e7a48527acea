// How a seat answers in a review, in French. In: names, dates in words. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { answering as english } from '../en/answering.ts';

export const answering: typeof english = {
  here: 'Répondez ici',
  change: 'Consultez ou modifiez votre réponse ici, sans mot de passe',
  theLink: say`Une minute suffit, sans mot de passe. Le lien est réservé à votre siège ; veuillez ne pas le transmettre.`,
  choices: 'Vos choix',
  support: say`Soutien, ou pas d’objection.`,
  objection: {
    letter: say`Objection. Veuillez indiquer quelle partie de la lettre, pourquoi, et ce qui la lèverait. Elle bloque l’approbation jusqu’à ce que vous la retiriez par écrit ou que le Comité tranche (SC-2). Elle est publiée avec le résultat, dans vos termes ; votre siège n’est nommé que si vous y consentez.`,
    yearly: say`Objection. Veuillez indiquer à quoi, pourquoi, et ce qui la lèverait. Elle porte l’examen devant le Comité (SC-2, SC-6).`,
    special: say`Objection. Veuillez indiquer à quoi, pourquoi, et ce qui la lèverait. Le Comité décide en tout état de cause (SC-6).`,
  },
  abstain: say`Abstention, ou récusation de votre siège. Veuillez en donner le motif.`,
  question: say`Question. Elle est transmise à l’Unité d’appui et au point de contact de l’organisation, et la réponse parvient à chaque siège. Ce n’est pas une position, et elle n’arrête pas le délai.`,
  acknowledge: say`Seulement que vous avez lu ce message. Votre siège est alors considéré comme atteint, sans avoir pris position.`,
  changeable: say`Vous pouvez modifier votre réponse jusqu’à la clôture de l’examen. Chaque version est conservée.`,
  conflict: 'Un conflit d’intérêts est enregistré',
  declared: say`Votre siège a déclaré un conflit d’intérêts avec cette organisation :`,
  suggested: say`Nous vous suggérons de récuser votre siège. La décision vous appartient : sans un mot de votre part, le siège n’est pas récusé, et son silence compte comme tout autre.`,
  how: 'Comment répondre',
  byLink: (seat) =>
    say`Le lien ci-dessus mène à une page où vous choisissez, relisez ce que vous allez dire, puis le confirmez pour votre siège (${seat}).`,
  byReply: say`Vous pouvez aussi répondre à ce message. Commencez par l’une de ces formules : « pas d’objection », « soutien », « objection : pourquoi », « abstention : pourquoi », « récusation : pourquoi », « question : … ». Nous vous écrivons comment votre message a été lu ; sauf si nous vous disons que la réponse compte déjà, elle compte dès que vous la confirmez d’un clic. Tout autre message est lu par l’Unité d’appui.`,
  byReplyToDesk: say`Vous pouvez aussi répondre à ce message. Votre réponse parvient à l’Unité d’appui, qui la lit et l’enregistre pour votre siège.`,
  delegation: (from, until, holder, delegate, seat) =>
    say`Du ${from} au ${until}, ${holder} peut également répondre pour votre siège et reçoit une copie de ce que nous vous envoyons. Une telle réponse est enregistrée comme « ${delegate} pour ${seat} ». La dernière réponse reçue compte.`,
};
