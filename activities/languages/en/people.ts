// Whom a letter speaks of, in English. In: the id of a seat or an office. Out: words for a sentence, with their article.
export const people = {
  delegateOf: (seat: string) => `the delegate of the seat ${seat}`,
  holderOf: (seat: string) => `the holder of the seat ${seat}`,
  supportUnit: 'the Support Unit',
  contact: 'the contact of the organization',
  office: (id: string) => `the office ${id}`,
};
