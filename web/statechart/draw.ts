// Drawing a machine as a picture. In: a kit, what to show of it, the state to mark. Out: an SVG whose colours are left to
// the stylesheet, so that it follows light, dark and print.
import { instance, type Viz } from '@viz-js/viz';
import { diagram, type DiagramOptions } from '../../machines/diagram.ts';
import type { MachineKit } from '../../machines/engine/kit.ts';

export interface Drawing {
  /** An `<svg>` element. */
  svg: string;
  /** How far from the left the marked state begins, in CSS pixels; 0 where none is marked. */
  currentAt: number;
}

let viz: Promise<Viz> | undefined;
const drawn = new Map<string, Promise<Drawing>>();

/** The picture, drawn once for each set of options: there are only so many states. */
export function drawStatechart(kit: MachineKit, options: DiagramOptions): Promise<Drawing> {
  const { level, stage, current } = options;
  const key = JSON.stringify([kit.name, kit.version, level, stage, current]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const drawing = draw(kit, options);
  drawn.set(key, drawing);
  // A drawing that failed is tried again by the next reader.
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

async function draw(kit: MachineKit, options: DiagramOptions): Promise<Drawing> {
  viz ??= instance();
  return dressed((await viz).renderString(diagram(kit, options), { format: 'svg' }));
}

/** Graphviz thinks on paper; on a screen its small print is larger. */
const onScreen = 1.25;

// The titles inside would show the machine's ids as tooltips, and ids could meet those of the page; fonts and the colour of words are
// the stylesheet's.
const superfluous =
  /<title>[^<]*<\/title>\s*|<!--[\s\S]*?-->\s*| id="[^"]*"| xml:space="preserve"| font-family="[^"]*"| fill="#1a1a1a"/g;
const opening = /<svg width="([\d.]+)pt" height="([\d.]+)pt"\s+viewBox="([^"]*)"[^>]*>/;
const marked = /class="node [^"]*\bcurrent\b[^"]*">[\s\S]*? d="([^"]*)"/;

function dressed(svg: string): Drawing {
  const found = opening.exec(svg);
  if (found === null) throw new Error('Graphviz answered something that is no picture');
  const [tag, width = '', height = '', box = ''] = found;
  const pixels = (points: string) => Math.round(Number(points) * onScreen);
  const inside = svg.slice(found.index + tag.length).replaceAll(superfluous, '');
  const size = `width="${pixels(width)}" height="${pixels(height)}" viewBox="${box}"`;
  const [, outline = ''] = marked.exec(svg) ?? [];
  const left = Math.min(...[...outline.matchAll(/(-?[\d.]+),/g)].map(([, x]) => Number(x)));
  return {
    svg: `<svg class="statechart" ${size} aria-hidden="true" focusable="false">${inside}`,
    currentAt: Number.isFinite(left) ? pixels(String(left)) : 0,
  };
}
