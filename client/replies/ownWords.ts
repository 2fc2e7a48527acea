// What somebody has written in a reply, without what it quotes and without a marked signature. In: the text of a mail. Out: the words.
// It follows what mail programs put above a quotation in English, French and Spanish; what it does not know stays, and is then unclear.

/** Longer words are no answer of the kinds that are read by rule. */
const longest = 5_000;

/** A line by which a mail program begins a quotation. */
const begins = [
  /^\s*>/,
  /^\s*(?:on|le|el|am)\b.{3,250}\b(?:wrote|a [ée]crit|escribi[óo]|schrieb)\s*:\s*$/iu,
  /^\s*-{2,}\s*(?:original message|message d['’]origine|mensaje original|forwarded message)\s*-{2,}/iu,
  /^\s*_{10,}\s*$/,
];
/** The signature delimiter of RFC 3676. */
const signature = /^-- ?$/;
const headerLine = /^\s*\*?(?:from|de|von)\s?:\*?\s.*\S/iu;
const secondHeader = /^\s*\*?(?:sent|envoy[ée]|enviado|date|fecha|to|[àa]|para)\s?:\*?\s/iu;

/** Whether a quotation begins at this line; what introduces it may be broken over three. */
function quotesFrom(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (signature.test(line) || begins.some((one) => one.test(line))) return true;
  const joined = lines.slice(at, at + 3).join(' ');
  if (/^\s*(?:on|le|el)\b/iu.test(line) && [2, 3].some((many) => isIntroduction(lines.slice(at, at + many))))
    return true;
  return headerLine.test(line) && secondHeader.test(lines[at + 1] ?? '') && joined.length < 1_000;
}

const isIntroduction = (lines: readonly string[]) =>
  /\b(?:wrote|a [ée]crit|escribi[óo])\s*:\s*$/iu.test(lines.join(' ')) && lines.join(' ').length < 300;

export function ownWords(text: string): string {
  const lines = text.slice(0, 4 * longest).split(/\r\n|\r|\n/);
  const end = lines.findIndex((_line, at) => quotesFrom(lines, at));
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim().slice(0, longest);
}
