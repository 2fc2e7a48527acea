// What both levels of the diagram are made of: frames, the words on boxes and arrows. In: the outline. Out: parts of a picture.
import { roleNames, type Role } from '../../domain/roles.ts';
import type { OutlineState, OutlineTransition } from '../outline.ts';
import type { Arrow, Box, Frame } from './dot.ts';

/** One transition between two boxes. */
export interface Move {
  from: string;
  to: string;
  line: string;
}

/** The roles in fewer words than a sentence would use. */
const who: Record<Role, string> = {
  ...roleNames,
  seat: 'seat',
  contact: 'contact',
  peerLearning: 'Sub-Committee',
  clock: 'clock',
  post: 'system',
};

const once = (lines: string[]) => [...new Set(lines)];

/** `letter.withdrawn (contact, Support Unit)` */
export function lineOf({ event, by }: OutlineTransition): string {
  return `${event} (${by.map((role) => who[role]).join(', ')})`;
}

/** What leaves the state as it is. */
export function staying(state: OutlineState): string[] {
  return once(state.transitions.filter((one) => one.to === null).map(lineOf));
}

/** What ends the case, as lines of the box that it ends from: arrows to the end would cross the whole page. */
export function endings(states: readonly OutlineState[]): string[] {
  const lines = once(states.flatMap((one) => one.transitions.filter((each) => each.ends).map(lineOf)));
  return lines.length === 0 ? [] : ['ends with:', ...lines];
}

/** The box that stands for a compound state where something can happen in each of the states inside it. */
export const anyOf = (path: string) => `any of ${path}`;

const anyBox = (state: OutlineState): Box => ({
  id: anyOf(state.path),
  title: 'In each of these',
  lines: [...staying(state), ...endings([state])],
  look: 'anyState',
  current: false,
});

/** The boxes and frames of the states inside `parent`, down to the states for which `closed` holds. */
export function framed(
  states: readonly OutlineState[],
  parent: OutlineState,
  closed: (state: OutlineState) => boolean,
  boxOf: (state: OutlineState) => Box,
): Pick<Frame, 'boxes' | 'frames'> {
  const inside = states.filter((one) => one.parent === parent.path);
  return {
    boxes: [...(parent.transitions.length > 0 ? [anyBox(parent)] : []), ...inside.filter(closed).map(boxOf)],
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

/** Moves between the same two boxes become one arrow, with a line for each event. `order` is from top to bottom. */
export function arrowsOf(moves: readonly Move[], order: readonly string[]): Arrow[] {
  const byEnds = new Map<string, Arrow>();
  for (const { from, to, line } of moves) {
    const ends = JSON.stringify([from, to]);
    const lines = once([...(byEnds.get(ends)?.lines ?? []), line]);
    byEnds.set(ends, { from, to, lines, way: wayOf(order.indexOf(from), order.indexOf(to)) });
  }
  return [...byEnds.values()];
}

function wayOf(from: number, to: number): Arrow['way'] {
  if (from === -1 || to === -1) return 'on';
  return to === from + 1 ? 'main' : to < from ? 'back' : 'on';
}
