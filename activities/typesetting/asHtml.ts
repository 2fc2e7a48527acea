// A letter as HTML for mail. In: subject and blocks. Out: one page without images, scripts or links to elsewhere than given.
// Colours are left to the reader's device except for greys that show on light and on dark, so dark mode needs no rules.
import type { Run } from '../../domain/comparison.ts';
import { wordsIn, type Words } from '../languages/words.ts';
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
  formal: 'margin:0;padding:1.2em 1.4em .4em;border:1px solid #8a8a8a;border-radius:6px',
  subheading: 'font-size:1em;margin:1.2em 0 .3em',
  changes:
    'margin:0 0 1em;padding:.2em 0 .2em 1em;border-inline-start:3px solid #8a8a8a;unicode-bidi:plaintext;overflow-wrap:anywhere',
  removed: 'text-decoration:line-through',
  added: 'text-decoration:underline;font-weight:bold',
  // For ears only; where a mail program does not know how to hide it, it is read by everyone and does no harm.
  heard: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
  footer: 'margin:2em 0 0;padding-top:.8em;border-top:1px solid #8a8a8a;font-size:.85em',
};

const heard = (text: string) => `<bdi style="${styles.heard}">${text}</bdi>`;

type Frame = Words['frame'];

/** Told apart by a line through it or under it and by a word for those who listen, and never by a colour. */
function runAsHtml(run: Run, frame: Frame): string {
  switch (run.what) {
    case 'leftOut':
      return ` <bdi>[${frame.wordsAsBefore(run.words)}]</bdi> `;
    case 'unchanged':
      return escaped(run.text);
    case 'removed':
      return `<del style="${styles.removed}">${heard(`${frame.takenOut}${frame.colon} `)}${escaped(run.text)}</del> `;
    case 'added':
      return `<ins style="${styles.added}">${heard(`${frame.isNew}${frame.colon} `)}${escaped(run.text)}</ins>`;
  }
}

function blockAsHtml(block: Block, frame: Frame): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 style="${styles.heading}">${escaped(block.text)}</h2>`;
    case 'salutation':
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
    case 'formal':
      return `<h2 style="${styles.heading}">${escaped(block.title)}</h2>\n<div lang="en" dir="auto" style="${styles.formal}">\n${block.blocks.map((one) => blockAsHtml(one, frame)).join('\n')}\n</div>`;
    case 'changes':
      return `<h3 style="${styles.subheading}">${escaped(block.title)}</h3>\n<p dir="auto" style="${styles.changes}">${block.runs
        .map((run) => runAsHtml(run, frame))
        .join('')
        .trim()}</p>`;
    case 'link':
      return `<p style="${styles.paragraph}"><a href="${escaped(block.href)}">${escaped(block.text)}</a></p>`;
    case 'closing':
      return `<p style="${styles.paragraph}">${escaped(block.regards)}<br>${escaped(block.text)}</p>`;
    case 'footer':
      return `<p style="${styles.footer}">${escaped(block.text)}</p>`;
  }
}

/** The whole page, in a measure that reads well on a phone. */
export function asHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body style="margin:0;padding:16px">
<main style="max-width:38em;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere">
${letter.blocks.map((block) => blockAsHtml(block, wordsIn[letter.language].frame)).join('\n')}
</main>
</body>
</html>
`;
}
