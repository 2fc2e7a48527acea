// That the letters are published and the partner is listed, in French. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { publishedNotice as english } from '../en/publishedNotice.ts';

export const publishedNotice: typeof english = {
  subject: 'Vous êtes partenaire officiel',
  published: (organization) =>
    say`Votre lettre d’intention et la lettre d’acceptation sont publiées avec le compte rendu de l’examen du Comité (SC-4), et ${organization} figure sur la liste officielle des partenaires multilatéraux du PGO (SC-5).`,
  since: 'Partenaire depuis le',
  leftOut:
    'Les adresses électroniques et les noms de personnes sont retirés de ce qui est publié. Si vous en trouvez, ou si quelque chose est inexact, répondez à ce message et nous le corrigerons.',
  next: 'La suite',
  share:
    'Veuillez communiquer vos activités prévues et en cours au mécanisme de mise en réseau, afin que personne ne fasse deux fois la même chose dans un même pays (G2-1, G2-3).',
  workTogether:
    'Si vous souhaitez travailler plus étroitement ensemble sur des thèmes ou des régions, dites-le au mécanisme de mise en réseau (WP-1).',
  report:
    'Nous vous demandons un bref rapport avant chaque anniversaire. Le Comité directeur examine le partenariat chaque année (SC-6).',
};
