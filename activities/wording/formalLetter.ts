// The formal letter of acceptance within a mail: the text as it is signed, and for HTML the same words set as a letter.
// In: the letter. Out: one block.
import { partsOf, type Part } from '../../acceptance/parts.ts';
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import { heading, list, type Block } from '../typesetting/letter.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function partAsBlocks(part: Part): Block[] {
  switch (part.kind) {
    case 'letterhead': {
      const [name = '', ...below] = part.lines;
      return [heading(name), ...below.map(paragraph)];
    }
    case 'facts':
      return [list(part.facts.map(({ label, text }) => `${label}: ${text}`))];
    case 'heading':
      return [heading(part.text)];
    case 'paragraph':
      return [paragraph(part.text)];
    case 'list':
      return [list(part.items)];
  }
}

export function formalLetter(title: string, letter: FormalLetter): Block {
  const blocks = partsOf(letter.text).flatMap(partAsBlocks);
  return { kind: 'formal', title, text: letter.text, blocks };
}
