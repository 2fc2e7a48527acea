// A letter as plain text. In: blocks. Out: lines of at most 76 characters where words allow it, documents untouched.
import type { Run } from '../../domain/comparison.ts';
import type { Block } from './letter.ts';
import { shownLine } from './outside.ts';

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

const marks = { removed: 'taken out', added: 'new' };

/** Changed words in brackets that say what happened to them, so that neither colours nor signs need to be explained. */
function runAsText(run: Run): string {
  if (run.what === 'leftOut') return `[${run.words} words as before]`;
  return run.what === 'unchanged' ? shownLine(run.text) : `[${marks[run.what]}: ${shownLine(run.text)}]`;
}

/** A run is set apart from the next one by a space, unless both words and marks stand close in the document too. */
function runsAsText(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const next = runs[index + 1];
      const isClose = run.what !== 'leftOut' && next?.what === 'unchanged' && /^\p{P}/u.test(next.text);
      return runAsText(run) + (isClose ? '' : ' ');
    })
    .join('')
    .trimEnd();
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'salutation':
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
    case 'formal':
      return `${rule}\n${block.title}\n${rule}\n\n${block.text}\n\n${rule}`;
    case 'changes':
      return `${block.title}:\n${wrapped(runsAsText(block.runs), '  ')}`;
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
