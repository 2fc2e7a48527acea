// Canonical JSON: one text for one value, so that a hash made today can be made again from what a database gives back.
// In: any value that JSON can say. Out: JSON without spaces, keys in code-unit order, text as well-formed Unicode.

const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as UTF-8 can carry it: a lone surrogate becomes U+FFFD, as every UTF-8 encoder writes it. */
function wellFormed(text: string): string {
  return text.replace(loneSurrogates, '\uFFFD');
}

/**
 * The canonical JSON of a value. What `JSON.stringify` leaves out (undefined, functions) is left out here; dates and
 * other objects with `toJSON` are written as it says; -0 is 0. PostgreSQL's jsonb returns a value with the same text.
 * @throws TypeError for a value that JSON cannot say at all: undefined, a function, a bigint, a cycle
 */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON cannot say a ${typeof value}`);
  return write(JSON.parse(text));
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(wellFormed(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  // A map, because two ill-formed keys can become the same key; the last one counts, as it does in jsonb.
  const members = new Map(Object.entries(value).map(([key, member]) => [wellFormed(key), write(member)]));
  const keys = [...members.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${members.get(key)}`).join(',')}}`;
}
