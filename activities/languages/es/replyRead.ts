// The echo of a reply by mail, in Spanish. In: names, and words for the review. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { replyRead as english } from '../en/replyRead.ts';

export const replyRead: typeof english = {
  subject: {
    toConfirm: (answer, organization) => `Por confirmar: ${answer} (${organization})`,
    recorded: (answer, organization) => `Registrado: ${answer} (${organization})`,
  },
  read: (seat, { the }) => say`Hemos leído en su mensaje esta respuesta de su puesto (${seat}) en ${the}:`,
  answer: 'Respuesta',
  toConfirm: say`Todavía no cuenta. Si es lo que quiere decir, confírmela: la página del enlace la muestra una vez más, y con un clic queda registrada. No hace falta contraseña.`,
  confirm: 'Confirme su respuesta aquí',
  recorded: say`Queda registrada y cuenta desde ahora. Puede cambiarla hasta el cierre de la revisión.`,
  otherwise: {
    toConfirm: say`Si hemos entendido mal su mensaje, no confirme. Elija en la misma página la respuesta que desea, o responda de nuevo; sin otra respuesta, todo queda como estaba.`,
    recorded: say`Si hemos entendido mal su mensaje, cambie la respuesta en esa página, o responda de nuevo.`,
  },
  yourWords: 'Lo que usted escribió:',
};
