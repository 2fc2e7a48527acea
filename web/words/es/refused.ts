// What is refused before a page has read it, in Spanish. In: nothing. Out: the words.
import type { refused as english } from '../en/refused.ts';

export const refused: typeof english = {
  elsewhereTitle: 'Este formulario no viene de aquí',
  elsewhere:
    'Su navegador indica que lo envió otro sitio, así que no se hizo nada. Abra la página aquí y envíe el formulario desde ella.',
  tooLargeTitle: 'Es demasiado de una vez',
  tooLarge: (most) =>
    `Un formulario puede contener ${most} como máximo. No se hizo nada. Vuelva atrás, acórtelo y envíelo otra vez.`,
};
