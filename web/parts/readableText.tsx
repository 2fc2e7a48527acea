// A letter as a reader sees it. In: a text with the simplest of Markdown. Out: paragraphs, lists, headings and quotes as
// elements; every character of the text stays text, whatever markup it holds.
import type { Child } from 'hono/jsx';
import { blocksOf, type Block } from '../reading/blocks.ts';

/** @param mediaType anything but `text/markdown` is set in paragraphs only */
export function ReadableText({ text, mediaType }: { text: string; mediaType: string }) {
  const blocks = blocksOf(text, { markdown: mediaType.startsWith('text/markdown') });
  // Of the highest rank is a heading that no other of its letter stands above, so that a page skips no rank.
  let highest = Infinity;
  const elements = blocks.map((block) => {
    if (block.kind === 'heading') highest = Math.min(highest, block.level);
    return element(block, highest);
  });
  return <div class="letter">{elements}</div>;
}

function element(block: Block, highest: number): Child {
  switch (block.kind) {
    case 'heading':
      return block.level === highest ? (
        <h4 dir="auto">{inline(block.text)}</h4>
      ) : (
        <h5 dir="auto">{inline(block.text)}</h5>
      );
    case 'list': {
      const items = block.items.map((item) => <li dir="auto">{inline(item)}</li>);
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return <blockquote dir="auto">{inline(block.text)}</blockquote>;
    case 'rule':
      return <hr />;
    case 'record':
      return (
        <details>
          <summary>What was recorded with the letter</summary>
          <pre dir="auto">{block.text}</pre>
        </details>
      );
    case 'paragraph':
      return <p dir="auto">{inline(block.text)}</p>;
  }
}

const marked = /(\*\*[^*\n]+\*\*|\*[^*\s][^*\n]*\*|`[^`\n]+`)/;

function inline(text: string): Child[] {
  return text.split(marked).map((piece, index) => {
    if (index % 2 === 0) return withBreaks(piece);
    if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>;
    if (piece.startsWith('*')) return <em>{piece.slice(1, -1)}</em>;
    return <code>{piece.slice(1, -1)}</code>;
  });
}

function withBreaks(text: string): Child {
  const lines = text.split('\n');
  return lines.map((line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ));
}
