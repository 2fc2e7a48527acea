// Text from outside (names, reasons, letters) made fit to show. In: any string. Out: the same words, unable to disguise
// themselves: no control characters, no overrides of the writing direction, right-to-left runs kept to their own place.

// eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/gu;
const directionControls = /[\u202A-\u202E\u2066-\u2069]/gu;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const halfOfACharacter = /\p{Surrogate}/gu;

/** A part of a text, its edges as they are: line breaks and tabs stay, whatever could hide or reverse words goes. */
export function shownPart(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(controls, '')
    .replace(directionControls, '')
    .replace(halfOfACharacter, '\uFFFD');
}

/** A text of several lines, from its first line that is not empty to its last. */
export function shownText(text: string): string {
  return shownPart(text).replace(/^\n+/u, '').trimEnd();
}

/** A text on one line, as it stands in a sentence or a header. A right-to-left name cannot reorder what surrounds it. */
export function shownLine(text: string): string {
  const line = shownText(text).replace(/\s+/gu, ' ').trim();
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}

/** A sentence of ours on one line: what was set apart in it by `shownLine` stays so. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(controls, '').trim();
}

const readersCharacters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `most` UTF-16 units of a line; what is cut off shows as an ellipsis, and no character is cut in two. */
export function capped(text: string, most: number): string {
  if (text.length <= most) return text;
  // Room for the ellipsis, and for the end of a right-to-left run that the cut would leave open.
  let kept = '';
  for (const { segment } of readersCharacters.segment(text)) {
    if (kept.length + segment.length > most - 2) break;
    kept += segment;
  }
  const open = kept.lastIndexOf('\u2068') > kept.lastIndexOf('\u2069');
  return `${kept.trimEnd()}…${open ? '\u2069' : ''}`;
}
