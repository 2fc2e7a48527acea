// French sets a space before : ; ? ! and inside « ». In: a block of our own sentences and its language. Out: the same, where no
// line breaks at such a space, so that the sentences of the languages can be written with plain ones.
import type { Language } from '../../domain/language.ts';
import type { Block } from './letter.ts';

const noBreak = '\u00A0';

const inFrench = (text: string): string =>
  text.replace(/ (?=»|[:;?!](?:\s|$))/gu, noBreak).replace(/(?<=(?:^|[\s(’])«) /gu, noBreak);

/** Somebody's own words, a document and a letter within the letter stay as they are. */
export function spaced(block: Block, language: Language): Block {
  if (language !== 'fr') return block;
  switch (block.kind) {
    case 'quote':
    case 'document':
    case 'formal':
    case 'changes':
      return block;
    case 'list':
      return { ...block, items: block.items.map(inFrench) };
    case 'fact':
      return { ...block, label: inFrench(block.label), text: inFrench(block.text) };
    case 'closing':
      return { ...block, regards: inFrench(block.regards), text: inFrench(block.text) };
    case 'salutation':
    case 'heading':
    case 'paragraph':
    case 'link':
    case 'footer':
      return { ...block, text: inFrench(block.text) };
  }
}
