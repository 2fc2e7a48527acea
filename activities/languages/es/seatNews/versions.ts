// News about a letter that changes during its review, in Spanish. In: names. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { versions as english } from '../../en/seatNews/versions.ts';

export const versions: typeof english = {
  changedSubject: (organization) => `Carta de intención modificada: ${organization}`,
  changed: (organization) =>
    say`La carta de intención de ${organization} ha cambiado durante su revisión (SC-1).`,
  nature: {
    editorial: say`La Unidad de Apoyo ha registrado esto como un cambio de forma. El plazo sigue corriendo, y lo que su puesto ha dicho sigue contando. Si cree que ha cambiado el fondo, siga el enlace o responda a este mensaje antes del cierre y diga por qué: cualquier puesto puede impugnarlo, y la revisión empieza entonces de nuevo.`,
    substantive: say`La Unidad de Apoyo ha registrado esto como un cambio de fondo. La revisión empieza de nuevo con un plazo completo, y cada puesto recibe un nuevo aviso.`,
  },
  inFull: 'La carta de intención completa, como está ahora',
  contestedSubject: (organization) => `Cambio impugnado: carta de intención, ${organization}`,
  contested: (seat, organization) =>
    say`El puesto ${seat} sostiene que el último cambio de la carta de intención de ${organization} es de fondo. En sus palabras:`,
  startsAgain: say`Por eso la revisión empieza de nuevo con un plazo completo (SC-1). Su puesto recibe un nuevo aviso con el instante del cierre y todo lo que ha cambiado. Una respuesta que su puesto dio antes vuelve a contar en cuanto usted diga, en respuesta a ese aviso, que se mantiene.`,
};
