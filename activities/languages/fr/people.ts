// Whom a letter speaks of, in French. In: the id of a seat or an office. Out: words for a sentence, with their article.
import type { people as english } from '../en/people.ts';

export const people: typeof english = {
  delegateOf: (seat) => `la délégation du siège ${seat}`,
  holderOf: (seat) => `le titulaire du siège ${seat}`,
  supportUnit: 'l’Unité d’appui',
  contact: 'le point de contact de l’organisation',
  office: (id) => `la charge ${id}`,
};
