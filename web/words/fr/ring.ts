// The year of a partnership as a ring, in French. In: the year, days. Out: the words around the dates.
import type { ring as english } from '../en/ring.ts';

export const ring: typeof english = {
  year: (year) => `Année ${year}`,
  left: (days) => `encore ${days} ${days < 2 ? 'jour' : 'jours'}`,
  of: (year) => `Année ${year} du partenariat, du`,
  to: 'à la date anniversaire, le',
  top: '(en haut de l’anneau) :',
  suspended: 'Aucun examen ne s’ouvre pendant la suspension ; la date anniversaire reste la même.',
  opens: 'Son examen s’ouvre le',
  opened: 'Son examen s’est ouvert le',
  before: (days) => `, ${days} jours avant (l’arc extérieur).`,
};
