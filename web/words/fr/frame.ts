// The frame around a page, in French. In: nothing. Out: the words.
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  partners: 'Partenaires',
  about:
    'Le registre des partenaires multilatéraux du Partenariat pour un gouvernement ouvert, tenu selon le Cadre de coopération. Les codes comme SC-5 en désignent les clauses.',
  allInUtc: 'Toutes les heures sont en UTC.',
  yourClock: (zone) => `Les heures sont celles de votre fuseau (${zone}), avec l’heure UTC à côté.`,
  licences: {
    texts: 'Textes et données :',
    forEveryone: ', utilisables par tout le monde :',
    data: 'données et flux',
    software: 'Logiciel :',
  },
};
