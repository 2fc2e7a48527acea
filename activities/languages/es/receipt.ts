// The receipt for a letter of intent, in Spanish. In: its version, names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { receipt as english } from '../en/receipt.ts';
import { called } from './arrivals.ts';

export const receipt: typeof english = {
  subject: (version) => `Hemos recibido su ${called[version]}`,
  arrived: (version, organization) =>
    say`Le damos las gracias. La ${called[version]} de ${organization} ha llegado y consta en el registro. Le rogamos que cite la referencia del expediente en todo lo que nos escriba.`,
  yourCase: 'Su expediente',
  follows: (earlier) =>
    say`Da continuidad a su expediente anterior, ${earlier}, que ha concluido y no se tiene en cuenta en su contra.`,
  allFound: 'En una primera lectura, figura en ella todo lo que pide el marco.',
  notMultilateral:
    'Por ahora no tiene que hacer nada; la Unidad de Apoyo le escribirá. Si hemos interpretado mal qué tipo de organización son, le rogamos que responda a este mensaje y nos lo diga.',
  notYet:
    'Por ahora no tiene que hacer nada. Si la Unidad de Apoyo llega a la misma conclusión, le devolverá la carta con esta lista y el plazo del que dispone. También puede enviar de inmediato una carta revisada.',
  noted: 'Lo que hemos anotado',
  notesShown:
    'El Comité Directivo verá estas notas junto a la carta. Si alguna es incorrecta, le rogamos que responda a este mensaje.',
  next: 'Qué ocurre después',
  checked:
    'La Unidad de Apoyo comprueba que la carta cubra todo lo que pide el marco (LOI-1 a LOI-4, PR-1 a PR-6).',
  reviewed:
    'Una vez completa, el Comité Directivo la revisa (SC-1). En ausencia de objeciones, el Comité la aprueba (SC-2).',
  toldOfChanges:
    'Al Comité Directivo, que revisa la carta (SC-1), se le comunica qué ha cambiado. Un cambio de fondo hace que su plazo empiece de nuevo; un cambio de forma, no.',
  approvesThis: 'En ausencia de objeciones, el Comité aprueba esta versión (SC-2).',
  accepted:
    'Las copresidencias le envían entonces una carta formal de aceptación (SC-3), y ambas cartas se publican (SC-4).',
  noDeadline:
    'En este momento no corre ningún plazo para usted. Le escribimos en cada paso, y su página muestra en qué estado está el expediente.',
};
