// The frame around a page, in English. In: nothing. Out: the words.
export const frame = {
  skip: 'Skip to the content',
  navigation: 'Main',
  partners: 'Partners',
  about:
    'The register of multilateral partners of the Open Government Partnership, kept under the Framework for Cooperation. Codes such as SC-5 name its clauses.',
  allInUtc: 'All times are in UTC.',
  yourClock: (zone: string) => `Times are on your clock (${zone}), with UTC beside it.`,
  licences: {
    texts: 'Texts and data:',
    forEveryone: ', to be used by everyone:',
    data: 'data and feeds',
    software: 'Software:',
  },
};
