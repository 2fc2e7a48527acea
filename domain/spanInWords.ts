// A span of time as people say it. In: milliseconds. Out: text, cut down to its two largest units.
import { days, hours, minutes } from './instant.ts';

const units = [
  [days, 'day'],
  [hours, 'hour'],
  [minutes, 'minute'],
] as const;

/** "4 days 6 hours", "1 hour 1 minute", "less than a minute". */
export function spanInWords(span: number): string {
  let left = span;
  const parts = units.flatMap(([size, name]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  });
  return parts.slice(0, 2).join(' ') || 'less than a minute';
}
