// Dates and counts in Spanish. In: days and times as numbers. Out: words.
import type { ClockTime } from '../../typesetting/zoned.ts';
import type { dates as english } from '../en/dates.ts';

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const ordinals = [
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
  'séptima',
  'octava',
  'novena',
  'décima',
];

const dayAndMonth = ({ day, month }: ClockTime) => `${day} de ${months[month]}`;

export const dates: typeof english = {
  dayAndMonth,
  day: (there) => `${dayAndMonth(there)} de ${there.year}`,
  moment: (there) => `${weekdays[there.weekday]} ${dayAndMonth(there)} de ${there.year}, ${there.time}`,
  anywhereOnEarth: (time, day) => `(el ${day} a las ${time} en cualquier lugar de la Tierra)`,
  // Feminine, as a "revisión" and an "ocasión" want it.
  ordinal: (place) => ordinals[place - 1] ?? `${place}.ª`,
};
