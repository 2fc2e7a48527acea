// Header fields as they stand in a mail and in a delivery report (RFC 5322, RFC 3464). In: bytes of whatever quality.
// Out: groups of fields by lower-case name. Nothing here throws: what is no field is passed over.

/** The fields of one group; of several with one name, the first. */
export type Fields = ReadonlyMap<string, string>;

/** More fields than any report needs; the rest is not read. */
const mostFields = 2_000;
/** Of one field, in characters; a longer value is cut off. */
const longestValue = 4_000;

/** The blocks of fields, which stand apart by empty lines; lines that are continued are joined by one space. */
export function fieldGroups(bytes: Uint8Array): Fields[] {
  const groups: Map<string, string>[] = [];
  let group: Map<string, string> | undefined;
  let name: string | undefined;
  let count = 0;
  for (const line of linesOf(bytes)) {
    if (line.trim() === '') {
      group = undefined;
      name = undefined;
      continue;
    }
    const continued = /^[ \t]/.test(line);
    if (continued && group && name !== undefined) {
      group.set(name, `${group.get(name)} ${line.trim()}`.slice(0, longestValue));
      continue;
    }
    name = undefined;
    const colon = line.indexOf(':');
    if (continued || colon < 1 || colon > 100) continue;
    if (group === undefined) groups.push((group = new Map()));
    const found = line.slice(0, colon).trim().toLowerCase();
    if (group.has(found)) continue;
    name = found;
    group.set(
      name,
      line
        .slice(colon + 1)
        .trim()
        .slice(0, longestValue),
    );
    count += 1;
    if (count >= mostFields) break;
  }
  return groups;
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
}

// eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
const unfit = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A value on one line, without what could disguise it, at most `most` characters; null when nothing is left. */
export function onOneLine(value: string, most: number): string | null {
  const line = value.replace(unfit, ' ').replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  const signs = [...line];
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The value of a field that names its kind first: `rfc822; a@example.org`, `dns; mx.example.org`, `smtp; 550 5.1.1 …`. */
export function afterKind(value: string): string {
  return value.replace(/^[a-z0-9-]{1,40}[ \t]*;/i, '').trim();
}

/** What the parameters of SMTP encode as `+3D` (RFC 3461, xtext). */
export function fromXtext(value: string): string {
  return value.replace(/\+([0-9A-F]{2})/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
