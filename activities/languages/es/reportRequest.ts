// The request for the report of a year, in Spanish. In: names, the year, days. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { reportRequest as english } from '../en/reportRequest.ts';

export const reportRequest: typeof english = {
  subject: (day, year, organization) => `Su informe para el ${day}: año ${year}, ${organization}`,
  nearlyFull: (year, organization) =>
    say`El año ${year} de la alianza con ${organization} está por cumplirse, y el Comité Directivo revisa cada alianza todos los años (SC-6). Le rogamos que cuente al Comité, en una o dos páginas, cómo ha ido el año.`,
  sendBy: 'Le rogamos que lo envíe antes de',
  whatHelps: 'Lo que ayuda al Comité',
  whatYouDid: 'Qué hicieron con países de la OGP, en qué fase y con qué resultado.',
  whoTookPart: 'Cómo participaron los gobiernos y la sociedad civil en definirlo (AF-1).',
  whatYouPlan: 'Qué prevén para el año próximo.',
  conditions: 'Indique también, por favor, en qué estado están estas condiciones del Comité:',
  condition: (text, owner, due) => say`${text} (${owner}, a más tardar el ${due})`,
  send: 'Envíe el informe en su página o en respuesta a este mensaje. Llega a todos los puestos, con la propuesta de continuar la alianza. Si se retrasa, se lo recordamos y esperamos un poco; la falta de informe no decide nada por sí sola, y un retraso por nuestra parte nunca cuenta en su contra.',
};
