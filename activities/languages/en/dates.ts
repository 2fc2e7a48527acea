// Dates and counts in English. In: days and times as numbers. Out: words.
import { months } from '../../../domain/dateInWords.ts';
import type { ClockTime } from '../../typesetting/zoned.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ending(place: number): string {
  const teens = place % 100 >= 11 && place % 100 <= 13;
  return teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th');
}

const dayAndMonth = ({ day, month }: ClockTime) => `${day} ${months[month]}`;

export const dates = {
  /** "7 December" */
  dayAndMonth,
  /** "7 December 2026" */
  day: (there: ClockTime) => `${dayAndMonth(there)} ${there.year}`,
  /** "Monday, 7 December 2026, 11:59:59" */
  moment: (there: ClockTime) =>
    `${weekdays[there.weekday]}, ${dayAndMonth(there)} ${there.year}, ${there.time}`,
  /** The end of an instant in words, for the last second of a day anywhere on earth. */
  anywhereOnEarth: (time: string, day: string) => `(${time} anywhere on earth on ${day})`,
  /** The place in an order, before a noun: "second". */
  ordinal: (place: number) => ordinals[place - 1] ?? `${place}${ending(place)}`,
};
