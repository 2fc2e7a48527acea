// Points in time as people read them. In: ISO instants. Out: <time> elements in UTC, exact to the second, and the same
// moment "anywhere on earth" beside it where a day ends there.
import { epoch, hours, plus, type Instant } from '../../domain/instant.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "7 December 2026", in UTC, of an instant or of a plain date. */
export function dayInWords(at: Instant): string {
  const date = new Date(epoch(at));
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "7 December 2026, 11:59:59 UTC". */
export function instantInWords(at: Instant): string {
  return `${dayInWords(at)}, ${new Date(epoch(at)).toISOString().slice(11, 19)} UTC`;
}

export function ExactInstant({ at }: { at: Instant }) {
  return <time datetime={at}>{instantInWords(at)}</time>;
}

/** The day alone, in UTC: of an instant where that is enough to say, or of a plain date. */
export function Day({ at }: { at: Instant }) {
  return <time datetime={at}>{dayInWords(at)}</time>;
}

/** A deadline; one that ends a day at UTC-12 also says so, since that is how it was set. */
export function Deadline({ at }: { at: Instant }) {
  const there = plus(at, -12 * hours);
  const endsADay = there.slice(11, 19) === '23:59:59';
  return (
    <>
      <ExactInstant at={at} />
      {endsADay && <span class="aside"> (the end of {dayInWords(there)} anywhere on earth)</span>}
    </>
  );
}
