// Under which licences texts and data, and the software, may be used. In: nothing. Out: their names, addresses and the sentence that
// every page and feed carries.
export const dataLicence = {
  name: 'Creative Commons Attribution 4.0 International',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  sentence: 'Texts and data: CC BY 4.0, Open Government Partnership, register of multilateral partners.',
};

export const softwareLicence = {
  name: 'Apache License 2.0',
  url: 'https://www.apache.org/licenses/LICENSE-2.0',
};
