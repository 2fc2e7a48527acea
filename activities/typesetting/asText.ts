// A letter as plain text. In: the letter. Out: lines of at most 76 characters where words allow it, documents untouched.
import type { Run } from '../../domain/comparison.ts';
import { wordsIn, type Words } from '../languages/words.ts';
import type { Block, Letter } from './letter.ts';
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

type Frame = Words['frame'];

/** Changed words in brackets that say what happened to them, so that neither colours nor signs need to be explained. */
function runAsText(run: Run, frame: Frame): string {
  if (run.what === 'leftOut') return `[${frame.wordsAsBefore(run.words)}]`;
  if (run.what === 'unchanged') return shownLine(run.text);
  return `[${run.what === 'removed' ? frame.takenOut : frame.isNew}${frame.colon} ${shownLine(run.text)}]`;
}

/** A run is set apart from the next one by a space, unless both words and marks stand close in the document too. */
function runsAsText(runs: readonly Run[], frame: Frame): string {
  return runs
    .map((run, index) => {
      const next = runs[index + 1];
      const isClose = run.what !== 'leftOut' && next?.what === 'unchanged' && /^\p{P}/u.test(next.text);
      return runAsText(run, frame) + (isClose ? '' : ' ');
    })
    .join('')
    .trimEnd();
}

function blockAsText(block: Block, frame: Frame): string {
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
      return `${block.label}${frame.colon}\n${wrapped(block.text, '  ')}`;
    case 'list':
      return block.items.map((item) => wrapped(item, '- ', '  ')).join('\n');
    case 'document':
    case 'formal':
      return `${rule}\n${block.title}\n${rule}\n\n${block.text}\n\n${rule}`;
    case 'changes':
      return `${block.title}${frame.colon}\n${wrapped(runsAsText(block.runs, frame), '  ')}`;
    case 'link':
      return `${block.text}${frame.colon}\n${block.href}`;
    case 'closing':
      return `${block.regards}\n${block.text}`;
    case 'footer':
      return `-- \n${wrapped(block.text)}`;
  }
}

/** The letter's blocks as text, one blank line between any two. */
export function asText({ blocks, language }: Pick<Letter, 'blocks' | 'language'>): string {
  const { frame } = wordsIn[language];
  return `${blocks.map((block) => blockAsText(block, frame)).join('\n\n')}\n`;
}
