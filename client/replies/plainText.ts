// The words of a mail that was sent as HTML alone. In: the HTML, from whoever wrote it. Out: its text up to the first quotation; it is
// read for its words only, and never shown as HTML.

/** What mail programs put around what they quote. */
const quotation = /<blockquote\b|class="?[^">]{0,80}gmail_quote|id="?(?:divRplyFwdMsg|appendonsend)\b|<hr\b/i;
const unseen = /<(style|script|head|title)\b[^]*?<\/\1\s*>|<!--[^]*?-->/gi;
const lineEnds = /<\/?(?:p|div|li|tr|h[1-6]|ul|ol|table)\b[^>]*>|<br\b[^>]*>/gi;
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  eacute: 'é',
  oacute: 'ó',
};

/** Longer ones are no answer. */
const longest = 200_000;

function character(entity: string, code: string): string {
  if (!code.startsWith('#')) return named[code.toLowerCase()] ?? entity;
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

export function plainText(html: string): string {
  const read = html.slice(0, longest).replace(unseen, '');
  const end = quotation.exec(read)?.index ?? read.length;
  // The tag at which a quotation begins is cut off with it.
  const own = read.slice(0, end).replace(/<[^>]*$/, '');
  return own
    .replace(/\s+/g, ' ')
    .replace(lineEnds, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w{1,10});/g, character)
    .replace(/ *\n */g, '\n')
    .trim();
}
