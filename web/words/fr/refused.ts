// What is refused before a page has read it, in French. In: nothing. Out: the words.
import type { refused as english } from '../en/refused.ts';

export const refused: typeof english = {
  elsewhereTitle: 'Ce formulaire ne vient pas d’ici',
  elsewhere:
    'Votre navigateur indique qu’un autre site l’a envoyé ; rien n’a été fait. Ouvrez la page ici et envoyez le formulaire depuis celle-ci.',
  tooLargeTitle: 'C’est trop en une fois',
  tooLarge: (most) =>
    `Un formulaire contient au plus ${most}. Rien n’a été fait. Revenez en arrière, raccourcissez-le et renvoyez-le.`,
};
