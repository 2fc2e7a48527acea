// The diagram of the states: every one, or those of one stage. In: the outline, the stage and the current state. Out: a picture.
// What lies outside a stage that is drawn alone is named where an arrow crosses its border.
import { inWords, leafOf, rootOf, stateAt, type OutlineState } from '../outline.ts';
import { startOf, type Box, type Picture } from './dot.ts';
import { anyOf, arrowsOf, endings, framed, lineOf, staying, type Move } from './parts.ts';

const isLeaf = (state: OutlineState) => state.kind !== 'compound';

/** The states of a stage and those around it; all states when no stage is asked for. */
function drawnOf(all: readonly OutlineState[], stage: string | undefined): OutlineState[] {
  const within = all.filter((one) => stage === undefined || one.stage === stage);
  return all.filter(
    (one) => one.path === '' || within.some((other) => `${other.path}.`.startsWith(`${one.path}.`)),
  );
}

function boxOf(state: OutlineState, current: string | null): Box {
  return {
    id: state.path,
    title: state.title,
    lines: [...staying(state), ...endings([state])],
    look: state.kind === 'final' ? 'final' : 'state',
    current: state.path === current,
  };
}

export function statesPicture(
  all: readonly OutlineState[],
  stage: string | undefined,
  current: string | null,
): Picture {
  const drawn = drawnOf(all, stage);
  const isDrawn = (path: string) => drawn.some((one) => one.path === path);
  const outside = new Map<string, Box>();

  function end(path: string, direction: 'from' | 'to'): string {
    const state = stateAt(all, path);
    if (isDrawn(path)) return isLeaf(state) ? path : anyOf(path);
    const title = `${direction} ${state.stage === null ? state.title : inWords(state.stage)}`;
    outside.set(title, { id: title, title, lines: [], look: 'elsewhere', current: false });
    return title;
  }

  const moves = all
    .flatMap((one) => one.transitions)
    .flatMap((one): Move[] => {
      if (one.to === null || (one.ends && isDrawn(one.from))) return [];
      const to = leafOf(all, one.to);
      if (!isDrawn(one.from) && !isDrawn(to)) return [];
      return [{ from: end(one.from, 'from'), to: end(to, 'to'), line: lineOf(one) }];
    });
  const order = drawn.filter(isLeaf).map((one) => one.path);
  const first = leafOf(all, '');
  const start = isDrawn(first) ? [startOf(first)] : [];
  const content = framed(drawn, rootOf(all), isLeaf, (one) => boxOf(one, current));
  return {
    boxes: [...start.map((one) => one.box), ...content.boxes, ...outside.values()],
    frames: content.frames,
    arrows: [...start.map((one) => one.arrow), ...arrowsOf(moves, order)],
  };
}
