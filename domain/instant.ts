// Instants and plain dates. In: ISO 8601 strings. Out: ISO 8601 strings, always in UTC with milliseconds.
// Nothing here reads a clock: every "now" is handed in by whoever accepted an event.

/** A point in time as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string;
/** A calendar day as `YYYY-MM-DD`, in no zone. */
export type PlainDate = string;

export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** Milliseconds since the epoch. Throws RangeError for a text that is no instant. */
export function epoch(at: Instant): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${at}`);
  return ms;
}

/** The instant of a number of milliseconds since the epoch. */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** The instant that lies `ms` milliseconds after `at` (before it, when negative). */
export function plus(at: Instant, ms: number): Instant {
  return instant(epoch(at) + ms);
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
  return epoch(a) >= epoch(b) ? a : b;
}
