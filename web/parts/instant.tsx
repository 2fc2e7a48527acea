// Points in time as people read them. In: ISO instants, and on the pages of a person its language and zone. Out: <time> elements, exact
// to the second: in UTC, with the reader's zone before it where there is one, and "anywhere on earth" beside it where a day ends there.
import { createContext, useContext, type Child } from 'hono/jsx';
import { datesFor } from '../../activities/languages/dates.ts';
import { dateInWords } from '../../domain/dateInWords.ts';
import { epoch, hours, plus, type Instant } from '../../domain/instant.ts';
import type { Reader } from '../../domain/language.ts';

const reading = createContext<Reader | null>(null);

/** Whom the page is for; null on a public one. */
export const useReader = (): Reader | null => useContext(reading);

/** Around a page for one person: every instant within is told on that person's clock and in its language, with UTC beside it. */
export function ReadBy({ reader, children }: { reader: Reader; children?: Child }) {
  return <reading.Provider value={reader}>{children}</reading.Provider>;
}

/** "7 December 2026", in UTC, of an instant or of a plain date. */
export const dayInWords = (at: Instant): string => dateInWords(at.slice(0, 10));

/** "7 December 2026, 11:59:59 UTC". */
export function instantInWords(at: Instant): string {
  return `${dayInWords(at)}, ${new Date(epoch(at)).toISOString().slice(11, 19)} UTC`;
}

export function ExactInstant({ at }: { at: Instant }) {
  const reader = useContext(reading);
  return <time datetime={at}>{reader === null ? instantInWords(at) : datesFor(reader).moment(at)}</time>;
}

/** The day alone, in UTC: of an instant where that is enough to say, or of a plain date. */
export function Day({ at }: { at: Instant }) {
  const reader = useContext(reading);
  return (
    <time datetime={at}>{reader === null ? dayInWords(at) : datesFor(reader).date(at.slice(0, 10))}</time>
  );
}

/** A deadline; one that ends a day at UTC-12 also says so, since that is how it was set. */
export function Deadline({ at }: { at: Instant }) {
  const reader = useContext(reading);
  if (reader !== null) return <time datetime={at}>{datesFor(reader).exactly(at)}</time>;
  const there = plus(at, -12 * hours);
  const endsADay = there.slice(11, 19) === '23:59:59';
  return (
    <>
      <ExactInstant at={at} />
      {endsADay && <span class="aside"> (the end of {dayInWords(there)} anywhere on earth)</span>}
    </>
  );
}
