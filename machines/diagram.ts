// A statechart of a machine, as DOT text for Graphviz. In: a kit, and what to draw. Out: boxes for states, frames for stages
// and compound states, arrows with the event and who may cause it. What changes nothing of the state stands in the box.
import { roleNames, type Role } from '../domain/roles.ts';
import { dot, type Arrow, type Box, type Frame } from './dot.ts';
import type { MachineKit } from './engine/kit.ts';
import { inWords, leafOf, outline, type OutlineState, type OutlineTransition } from './outline.ts';

export interface DiagramOptions {
  /** `stages` draws one box for each stage; `states` (the default) draws every state. */
  level?: 'stages' | 'states';
  /** With `states`: the one stage to draw; the others appear where an arrow comes from or leads to them. */
  stage?: string;
  /** The path of the state that the case is in, as `read(kit, snapshot).state` says it; it is marked. */
  current?: string;
}

/** The roles as the diagram and the documentation call them. */
export const who: Record<Role, string> = { ...roleNames, post: 'the system' };

export const byWhom = (by: readonly Role[]) => by.map((role) => who[role]).join(', ');

/** @throws RangeError when the machine has no such stage or no such state */
export function diagram(kit: MachineKit, options: DiagramOptions = {}): string {
  const states = outline(kit);
  if (options.stage !== undefined && !states.some((one) => one.stage === options.stage))
    throw new RangeError(`${kit.name} has no stage ${options.stage}`);
  const current = options.current === undefined ? null : leafOf(states, options.current);
  return options.level === 'stages'
    ? stagesOf(kit, states, current)
    : statesOf(kit, states, options.stage, current);
}

const lineOf = ({ event, by }: OutlineTransition) => `${event} (${byWhom(by)})`;
const once = (lines: string[]) => [...new Set(lines)];

/** Arrows between the same two boxes become one, with a line for each event. */
function merged(arrows: readonly { from: string; to: string; line: string }[]): Arrow[] {
  const byEnds = new Map<string, Arrow>();
  for (const { from, to, line } of arrows) {
    const ends = JSON.stringify([from, to]);
    const arrow = byEnds.get(ends) ?? { from, to, lines: [] };
    byEnds.set(ends, { ...arrow, lines: once([...arrow.lines, line]) });
  }
  return [...byEnds.values()];
}

const startBox: Box = { id: '*', title: '', lines: [], look: 'start', current: false };
const anyOf = (path: string) => `any of ${path}`;

function anyStateBox(state: OutlineState): Box {
  const lines = once(state.transitions.filter((one) => one.to === null).map(lineOf));
  return { id: anyOf(state.path), title: 'In each of these', lines, look: 'anyState', current: false };
}

/** The boxes and frames of the states inside `parent`, down to the states for which `closed` holds. */
function framed(
  states: readonly OutlineState[],
  parent: OutlineState,
  closed: (state: OutlineState) => boolean,
  boxOf: (state: OutlineState) => Box,
): Pick<Frame, 'boxes' | 'frames'> {
  const inside = states.filter((one) => one.parent === parent.path);
  const own = parent.transitions.length > 0 ? [anyStateBox(parent)] : [];
  return {
    boxes: [...own, ...inside.filter(closed).map(boxOf)],
    frames: inside
      .filter((one) => !closed(one))
      .map((one) => ({
        id: one.path,
        title: one.title,
        look: one.stage !== null && one.stage !== parent.stage ? 'stage' : 'compound',
        ...framed(states, one, closed, boxOf),
      })),
  };
}

const page = (content: Pick<Frame, 'boxes' | 'frames'>): Frame => ({
  id: '',
  title: null,
  look: 'compound',
  ...content,
  boxes: [startBox, ...content.boxes],
});

const rootOf = (states: readonly OutlineState[]) => states[0] as OutlineState;

function stagesOf(kit: MachineKit, states: OutlineState[], current: string | null): string {
  const isStage = (one: OutlineState) =>
    one.stage !== null && states.find((other) => other.path === one.parent)?.stage !== one.stage;
  const boxFor = (path: string): string => {
    const stage = states.find((one) => one.path === path)?.stage;
    return stage === null || stage === undefined
      ? anyOf(path)
      : (states.find((one) => isStage(one) && one.stage === stage) as OutlineState).path;
  };
  const boxOf = (one: OutlineState): Box => ({
    id: one.path,
    title: inWords(one.stage ?? ''),
    lines: [],
    look: states.some((other) => other.stage === one.stage && other.kind === 'final') ? 'final' : 'state',
    current: current !== null && boxFor(current) === one.path,
  });
  const between = states
    .flatMap((one) => one.transitions)
    .flatMap((one) => {
      const to = one.to === null ? null : boxFor(leafOf(states, one.to));
      return to === null || to === boxFor(one.from)
        ? []
        : [{ from: boxFor(one.from), to, line: lineOf(one) }];
    });
  const first = { from: startBox.id, to: boxFor(leafOf(states, '')), lines: [] };
  return dot(kit.name, page(framed(states, rootOf(states), isStage, boxOf)), [first, ...merged(between)]);
}

function statesOf(
  kit: MachineKit,
  all: OutlineState[],
  stage: string | undefined,
  current: string | null,
): string {
  const around = all.filter((one) =>
    all.some((other) => other.stage === stage && other.path.startsWith(`${one.path}.`)),
  );
  const drawn = stage === undefined ? all : all.filter((one) => one.stage === stage || around.includes(one));
  const states = drawn.includes(rootOf(all)) ? drawn : [rootOf(all), ...drawn];
  const boxOf = (one: OutlineState): Box => ({
    id: one.path,
    title: one.title,
    lines: once(one.transitions.filter((each) => each.to === null).map(lineOf)),
    look: one.kind === 'final' ? 'final' : 'state',
    current: one.path === current,
  });
  const isLeaf = (one: OutlineState) => one.kind !== 'compound';
  const sourceOf = (path: string) =>
    all.some((one) => one.path === path && isLeaf(one)) ? path : anyOf(path);

  const elsewhere = new Map<string, Box>();
  const placed = (path: string, direction: 'from' | 'to'): string => {
    const state = all.find((one) => one.path === path) as OutlineState;
    if (states.includes(state)) return direction === 'from' ? sourceOf(path) : leafOf(all, path);
    const title = state.stage === null || state.kind === 'final' ? state.title : inWords(state.stage);
    const box: Box = {
      id: `${direction} ${title}`,
      title: `${direction} ${title}`,
      lines: [],
      look: 'elsewhere',
      current: false,
    };
    elsewhere.set(box.id, box);
    return box.id;
  };
  const arrows = all.flatMap((one) => one.transitions).flatMap((one) => {
    if (one.to === null) return [];
    const [source, target] = [one.from, leafOf(all, one.to)].map((path) =>
      states.some((state) => state.path === path && state.path !== ''),
    );
    if (!source && !target) return [];
    return [{ from: placed(one.from, 'from'), to: placed(leafOf(all, one.to), 'to'), line: lineOf(one) }];
  });
  const first = leafOf(all, '');
  const start = states.some((one) => one.path === first)
    ? [{ from: startBox.id, to: first, lines: [] }]
    : [];
  const content = framed(states, rootOf(all), isLeaf, boxOf);
  const boxes = [...content.boxes, ...elsewhere.values()];
  const frame = page({ ...content, boxes });
  const shown =
    start.length > 0 ? frame : { ...frame, boxes: frame.boxes.filter((box) => box.id !== startBox.id) };
  return dot(kit.name, shown, [...start, ...merged(arrows)]);
}
