// The frame around a page, in Spanish. In: nothing. Out: the words.
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  skip: 'Ir al contenido',
  navigation: 'Navegación principal',
  partners: 'Socios',
  about:
    'El registro de socios multilaterales de la Alianza para el Gobierno Abierto, llevado según el Marco de Cooperación. Los códigos como SC-5 designan sus cláusulas.',
  allInUtc: 'Todas las horas están en UTC.',
  yourClock: (zone) => `Las horas son las de su zona (${zone}), con la hora UTC al lado.`,
  licences: {
    texts: 'Textos y datos:',
    forEveryone: ', de uso libre para todos:',
    data: 'datos y canales',
    software: 'Software:',
  },
};
