// Dates and counts in French. In: days and times as numbers. Out: words.
import type { ClockTime } from '../../typesetting/zoned.ts';
import type { dates as english } from '../en/dates.ts';

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const ordinals = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

const dayAndMonth = ({ day, month }: ClockTime) => `${day === 1 ? '1er' : day} ${months[month]}`;

export const dates: typeof english = {
  dayAndMonth,
  day: (there) => `${dayAndMonth(there)} ${there.year}`,
  moment: (there) => `${weekdays[there.weekday]} ${dayAndMonth(there)} ${there.year}, ${there.time}`,
  anywhereOnEarth: (time, day) => `(le ${day} à ${time} où que ce soit sur Terre)`,
  ordinal: (place) => ordinals[place - 1] ?? `${place}e`,
};
