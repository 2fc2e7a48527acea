// A plain date as people read it, by hand and not by Intl, so that it reads the same on every machine. In: "2026-12-09".
// Out: "9 December 2026". No Date object: the machine says dates too, and must say the same for ever.
import type { PlainDate } from './instant.ts';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A plain date in words: "30 June 2027". */
export function dateInWords(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
