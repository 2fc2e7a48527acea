// The copy for a seat's delegate, in Spanish. In: names, the last day in words. Out: a sentence.
import { say } from '../../typesetting/say.ts';
import type { delegateCopy as english } from '../en/delegateCopy.ts';

export const delegateCopy: typeof english = {
  why: (seat, until, holder, delegate) =>
    say`Usted puede hablar por el puesto ${seat} del Comité Directivo hasta el ${until}, de modo que recibe una copia de lo que recibe su titular, ${holder}. Cualquiera de los dos puede responder; cuenta la última respuesta que llegue, y la suya se registra como «${delegate} por ${seat}». El mensaje:`,
};
