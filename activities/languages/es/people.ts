// Whom a letter speaks of, in Spanish. In: the id of a seat or an office. Out: words for a sentence, with their article.
import type { people as english } from '../en/people.ts';

export const people: typeof english = {
  delegateOf: (seat) => `la delegación del puesto ${seat}`,
  holderOf: (seat) => `el titular del puesto ${seat}`,
  supportUnit: 'la Unidad de Apoyo',
  contact: 'el punto de contacto de la organización',
  office: (id) => `el cargo ${id}`,
};
