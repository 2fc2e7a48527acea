// A letter as HTML for mail. In: subject and blocks. Out: one page without images, scripts or links to elsewhere than given.
// Colours are left to the reader's device except for greys that show on light and on dark, so dark mode needs no rules.
import type { Block, Letter } from './letter.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, whatever it holds. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A sentence of ours, whose clause ids do not break at their hyphen. */
function sentence(text: string): string {
  const clause = /\b(?:LOI|PUR|[A-Z]{2}|G\d)-\d(?:\([ab]\))?/g;
  return escaped(text).replace(clause, '<span style="white-space:nowrap">$&</span>');
}

const styles = {
  heading: 'font-size:1.1em;margin:1.6em 0 .4em',
  paragraph: 'margin:0 0 1em',
  quote:
    'margin:0 0 1em;padding:.2em 0 .2em 1em;border-inline-start:3px solid #8a8a8a;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere',
  fact: 'margin:0 0 1em;padding:.7em 1em;border:1px solid #8a8a8a;border-radius:6px',
  list: 'margin:0 0 1em;padding-inline-start:1.4em',
  item: 'margin:0 0 .4em',
  document:
    'margin:0;padding:1em;border:1px solid #8a8a8a;border-radius:6px;white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere',
  footer: 'margin:2em 0 0;padding-top:.8em;border-top:1px solid #8a8a8a;font-size:.85em',
};

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${styles.paragraph}">${sentence(block.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto" style="${styles.quote}">${escaped(block.text)}</blockquote>`;
    case 'fact':
      return `<p style="${styles.fact}">${escaped(block.label)}<br><strong>${escaped(block.text)}</strong></p>`;
    case 'list': {
      const items = block.items.map((item) => `<li style="${styles.item}">${sentence(item)}</li>`);
      return `<ul style="${styles.list}">\n${items.join('\n')}\n</ul>`;
    }
    case 'document':
      return `<h2 style="${styles.heading}">${escaped(block.title)}</h2>\n<div dir="auto" style="${styles.document}">${escaped(block.text)}</div>`;
    case 'link':
      return `<p style="${styles.paragraph}"><a href="${escaped(block.href)}">${escaped(block.text)}</a></p>`;
    case 'closing':
      return `<p style="${styles.paragraph}">With kind regards,<br>${escaped(block.text)}</p>`;
    case 'footer':
      return `<p style="${styles.footer}">${escaped(block.text)}</p>`;
  }
}

/** The whole page, in a measure that reads well on a phone. */
export function asHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body style="margin:0;padding:16px">
<main style="max-width:38em;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere">
${letter.blocks.map(blockAsHtml).join('\n')}
</main>
</body>
</html>
`;
}
