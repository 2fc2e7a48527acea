// The blocks of a letter. In: its text. Out: headings, paragraphs, lists, quotes, rules, and the record at its head,
// in order. Links, pictures and raw HTML are not known: they stay the characters that they are.

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph' | 'quote'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: string[] }
  /** The front matter, as it stands. */
  | { kind: 'record'; text: string }
  | { kind: 'rule' };

const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const item = /^\s{0,3}(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const quote = /^ {0,3}> ?(.*)$/;

/** @param markdown without it, the text is paragraphs alone */
export function blocksOf(text: string, { markdown }: { markdown: boolean }): Block[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  if (!markdown) return paragraphs(lines);
  let from = 0;
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end > 0) {
    blocks.push({ kind: 'record', text: lines.slice(1, end).join('\n') });
    from = end + 1;
  }
  let open: Block | undefined;
  for (const line of lines.slice(from)) {
    const next = blockOf(line, open);
    if (next !== undefined && next !== open) blocks.push(next);
    open = next;
  }
  return blocks;
}

/** The block that a line begins or goes on; undefined for an empty line, which ends what is open. */
function blockOf(line: string, open: Block | undefined): Block | undefined {
  if (line.trim() === '') return open?.kind === 'list' ? open : undefined;
  if (rule.test(line)) return { kind: 'rule' };
  const [, hashes, title] = heading.exec(line) ?? [];
  if (hashes !== undefined) return { kind: 'heading', level: hashes.length, text: title ?? '' };
  const found = item.exec(line);
  if (found) return listed(found, open);
  const [, quoted] = quote.exec(line) ?? [];
  if (quoted !== undefined) return flowing('quote', quoted, open);
  if (open?.kind === 'list' && /^\s/.test(line)) {
    open.items.push(joined(open.items.pop() ?? '', line.trim()));
    return open;
  }
  return flowing('paragraph', line.trim(), open);
}

function listed([, bullet, number, text = '']: RegExpExecArray, open: Block | undefined): Block {
  const ordered = bullet === undefined;
  if (open?.kind === 'list' && open.ordered === ordered) {
    open.items.push(text);
    return open;
  }
  return { kind: 'list', ordered, start: Number(number ?? 1), items: [text] };
}

function flowing(kind: 'paragraph' | 'quote', line: string, open: Block | undefined): Block {
  if (open?.kind !== kind) return { kind, text: line };
  open.text = joined(open.text, line);
  return open;
}

const shortLine = 60;

/** A line that ends early was broken on purpose, as in an address or a signature; a full one was only wrapped. */
function joined(text: string, line: string): string {
  const last = text.length - (text.lastIndexOf('\n') + 1);
  return `${text}${last < shortLine ? '\n' : ' '}${line}`;
}

function paragraphs(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of lines) {
    const next: Block | undefined = line.trim() === '' ? undefined : flowing('paragraph', line.trim(), open);
    if (next !== undefined && next !== open) blocks.push(next);
    open = next;
  }
  return blocks;
}
