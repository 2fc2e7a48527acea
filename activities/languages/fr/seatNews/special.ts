// News about a special review, in French. In: names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { special as english } from '../../en/seatNews/special.ts';

export const special: typeof english = {
  openedSubject: (organization) => `Examen spécial : partenariat avec ${organization}`,
  opened: (seat, organization) =>
    say`Le siège ${seat} a formulé une objection au partenariat avec ${organization} après la signature de l’acceptation ; un examen spécial est donc ouvert (SC-6). Dans ses termes :`,
  nothingUndone: say`Rien n’est défait pour autant : le partenariat et ce qui est publié restent tels quels pendant l’examen. Aucun délai ne court, et le silence ne décide de rien.`,
  howItEnds: 'Comment il peut prendre fin',
  deciding: say`Le Comité décide, et la décision est enregistrée avec la réunion, la date et la référence : poursuivre, poursuivre sous conditions, suspendre ou mettre fin.`,
  withdrawing: say`Le siège retire l’objection. Le partenariat se poursuit alors comme avant.`,
  yourSay: say`Si votre siège souhaite s’exprimer avant que le Comité ne s’en saisisse, répondez à ce message. Nous vous écrirons de nouveau à la fin de l’examen.`,
  closedSubject: (organization) => `Examen spécial clos : partenariat avec ${organization}`,
  closed: (organization) =>
    say`L’objection qui avait ouvert l’examen spécial du partenariat avec ${organization} est retirée ; l’examen est donc clos (SC-6). Le partenariat se poursuit comme avant.`,
};
