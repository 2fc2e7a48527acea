// That the letters are published and the partner is listed, in Spanish. In: names. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { publishedNotice as english } from '../en/publishedNotice.ts';

export const publishedNotice: typeof english = {
  subject: 'Ya son organización asociada oficial',
  published: (organization) =>
    say`Su carta de intención y la carta de aceptación se han publicado con el acta de la revisión del Comité (SC-4), y ${organization} figura en la lista oficial de organizaciones multilaterales asociadas de la OGP (SC-5).`,
  since: 'Organización asociada desde el',
  leftOut:
    'Las direcciones de correo y los nombres de personas se omiten en lo que se publica. Si encuentra alguno, o algo incorrecto, responda a este mensaje y lo corregiremos.',
  next: 'Qué viene ahora',
  share:
    'Le rogamos que comparta con el mecanismo de redes sus actividades previstas y en curso, para que nadie haga dos veces lo mismo en un país (G2-1, G2-3).',
  workTogether:
    'Si desean una colaboración más estrecha en temas o regiones, comuníquelo al mecanismo de redes (WP-1).',
  report:
    'Le pedimos un breve informe antes de cada aniversario. El Comité Directivo revisa la alianza cada año (SC-6).',
};
