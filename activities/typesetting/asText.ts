// A letter as plain text. In: blocks. Out: lines of at most 76 characters where words allow it, documents untouched.
import type { Block } from './letter.ts';

const width = 76;
const rule = '-'.repeat(width);

/** Breaks one paragraph into lines; `first` and `rest` stand before the first line and before the others. */
function wrapped(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return wrapped(block.text);
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => wrapped(line, '> ').trimEnd())
        .join('\n');
    case 'fact':
      return `${block.label}:\n  ${block.text}`;
    case 'list':
      return block.items.map((item) => wrapped(item, '- ', '  ')).join('\n');
    case 'document':
      return `${rule}\n${block.title}\n${rule}\n\n${block.text}\n\n${rule}`;
    case 'link':
      return `${block.text}:\n${block.href}`;
    case 'closing':
      return `With kind regards,\n${block.text}`;
    case 'footer':
      return `-- \n${wrapped(block.text)}`;
  }
}

/** The blocks as text, one blank line between any two. */
export function asText(blocks: readonly Block[]): string {
  return `${blocks.map(blockAsText).join('\n\n')}\n`;
}
