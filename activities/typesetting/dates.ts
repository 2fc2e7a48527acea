// Instants as people read them. In: an ISO instant. Out: words in UTC, with "anywhere on earth" beside them where a day ends.
// Written by hand and not by Intl, so that a mail reads the same on every machine.
import { months } from '../../domain/dateInWords.ts';
import { epoch, hours, plus, type Instant } from '../../domain/instant.ts';

export { dateInWords } from '../../domain/dateInWords.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayAndMonth(at: Instant): string {
  const date = new Date(epoch(at));
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

/** The same moment on the clock of UTC-12, where a day ends last on earth. */
const anywhereOnEarth = (at: Instant) => plus(at, -12 * hours);
const endsADay = (at: Instant) => anywhereOnEarth(at).slice(11, 19) === '23:59:59';

/**
 * The exact instant in words: "Tuesday, 8 December 2026, 11:59:59 UTC", and for the last second of a day anywhere on
 * earth also that: "(23:59:59 anywhere on earth on 7 December)".
 */
export function exactly(at: Instant): string {
  const date = new Date(epoch(at));
  const inUtc = `${weekdays[date.getUTCDay()]}, ${dayAndMonth(at)} ${date.getUTCFullYear()}, ${at.slice(11, 19)} UTC`;
  if (!endsADay(at)) return inUtc;
  const there = anywhereOnEarth(at);
  const year = there.slice(0, 4) === at.slice(0, 4) ? '' : ` ${there.slice(0, 4)}`;
  return `${inUtc} (23:59:59 anywhere on earth on ${dayAndMonth(there)}${year})`;
}

/** The day of an instant, short enough for a subject: of a deadline at the end of a day, the day that ends. */
export function dayOf(at: Instant): string {
  const there = endsADay(at) ? anywhereOnEarth(at) : at;
  return `${dayAndMonth(there)} ${there.slice(0, 4)}`;
}
