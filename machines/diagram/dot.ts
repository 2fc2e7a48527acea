// Writing a picture in DOT, the language of Graphviz. In: boxes inside frames, and arrows between boxes, with plain text.
// Out: DOT text. Every text is escaped here and nowhere else. Each part carries a class, so that a page may restyle it
// with CSS; the colours written here are readable without any (contrast 7:1 and more).

export interface Box {
  id: string;
  title: string;
  /** What is said below the title, line by line. */
  lines: string[];
  look: 'state' | 'final' | 'anyState' | 'elsewhere' | 'start';
  current: boolean;
}

/** A frame around the boxes and frames inside it. */
export interface Frame {
  id: string;
  title: string;
  look: 'stage' | 'compound';
  boxes: Box[];
  frames: Frame[];
}

export interface Arrow {
  from: string;
  to: string;
  lines: string[];
  /** `main` is drawn as straight as possible, `back` leaves the order from top to bottom to the others. */
  way: 'main' | 'on' | 'back';
}

export interface Picture {
  boxes: Box[];
  frames: Frame[];
  arrows: Arrow[];
}

/** The dot at which everything begins, and the arrow from it. */
export function startOf(first: string): { box: Box; arrow: Arrow } {
  const box: Box = { id: 'start', title: '', lines: [], look: 'start', current: false };
  return { box, arrow: { from: box.id, to: first, lines: [], way: 'on' } };
}

const ways: Record<Arrow['way'], string> = { main: ', weight=20', on: '', back: ', constraint=false' };

const ink = '#1a1a1a';
const line = '#33475b';
const paper = '#ffffff';
const marked = '#ffe08a';

const looks: Record<Box['look'], string> = {
  state: `shape=box, style="rounded,filled", fillcolor="${paper}"`,
  final: `shape=box, style="rounded,filled", fillcolor="#e8ebee", peripheries=2`,
  anyState: `shape=box, style="rounded,dashed"`,
  elsewhere: `shape=box, style="dashed"`,
  start: `shape=circle, style=filled, fillcolor="${line}", width=0.16, fixedsize=true`,
};

/** A quoted string of DOT. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll(/\r?\n/g, ' ')}"`;
}

/** Graphviz would read `\N` as the box's name even in markup, so a backslash is doubled. */
function html(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\\': '\\\\',
  };
  return text.replaceAll(/[&<>"\\]/g, (sign) => entities[sign] ?? sign);
}

/** Breaks a text into lines of at most `width` characters, at its spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const small = (lines: string[]) =>
  lines.every((one) => one === '')
    ? ''
    : `<font point-size="10">${lines.map((one) => `${html(one)}<br align="left"/>`).join('')}</font>`;

function boxOf(box: Box): string {
  if (box.look === 'start') return `${quoted(box.id)} [label="", class="start", ${looks.start}];`;
  const title = wrapped(box.title, 28).map(html).join('<br/>');
  const lines = box.current ? ['the case is here', ...box.lines] : box.lines;
  const label = `<<b>${title}</b><br/>${small(lines)}>`;
  const mark = box.current ? `, fillcolor="${marked}", penwidth=3` : '';
  const name = box.current ? `${box.look} current` : box.look;
  return `${quoted(box.id)} [label=${label}, class=${quoted(name)}, ${looks[box.look]}${mark}];`;
}

function frameOf(frame: Frame): string[] {
  const inside = [...frame.boxes.map(boxOf), ...frame.frames.flatMap(frameOf)];
  const look =
    frame.look === 'stage' ? `style="rounded,filled"; fillcolor="#f3f6f9"` : `style="rounded,dashed"`;
  return [
    `subgraph ${quoted(`cluster_${frame.id}`)} {`,
    `  label=<<b>${html(frame.title)}</b>>; class=${quoted(frame.look)}; ${look}; color="${line}"; fontcolor="${ink}"; labeljust=l; margin=12;`,
    ...inside.map((text) => `  ${text}`),
    '}',
  ];
}

const arrowOf = ({ from, to, lines, way }: Arrow) =>
  `${quoted(from)} -> ${quoted(to)} [label=<${small(lines) || ' '}>, class="transition"${ways[way]}];`;

/** The whole picture, drawn from top to bottom. */
export function dot(name: string, { boxes, frames, arrows }: Picture): string {
  // Graphviz measures in Helvetica; the margin leaves room for the wider letters that a page may show in its place.
  const font = 'fontname="Helvetica"';
  return [
    `digraph ${quoted(name)} {`,
    `  graph [rankdir=TB, bgcolor="transparent", nodesep=0.3, ranksep=0.4, pad=0.1, fontsize=12, ${font}];`,
    `  node [fontsize=12, color="${line}", fontcolor="${ink}", margin="0.3,0.06", ${font}];`,
    `  edge [fontsize=10, color="${line}", fontcolor="${ink}", arrowsize=0.7, ${font}];`,
    ...[...boxes.map(boxOf), ...frames.flatMap(frameOf), ...arrows.map(arrowOf)].map((text) => `  ${text}`),
    '}',
    '',
  ].join('\n');
}
