// The reminder of the report of a year, in Spanish. In: names, the year. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reportReminder as english } from '../en/reportReminder.ts';

export const reportReminder: typeof english = {
  subject: (year, organization) => `Recordatorio: su informe del año ${year}, ${organization}`,
  missing: (year, organization) =>
    say`Aún no hemos recibido su informe sobre el año ${year} de la alianza con ${organization}. El Comité Directivo quisiera leerlo antes de su revisión anual (SC-6).`,
  wasDue: 'El plazo venció',
  sendBy: 'Le rogamos que lo envíe antes de',
  afterwards:
    'Esperamos un poco más. Después, el Comité quizá tenga que revisar el año sin informe. Eso no decide nada por sí solo, pero entonces el Comité sabe menos de lo que hicieron.',
  isEnough: 'Basta con una o dos páginas: qué hicieron, quién participó, qué prevén.',
  send: 'Le rogamos que envíe el informe en su página o en respuesta a este mensaje, o que nos diga qué se lo impide.',
};
