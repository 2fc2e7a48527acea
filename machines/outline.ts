// The outline of a machine: its states and transitions as plain lists, for the diagram, the documentation and the tests.
// In: a kit. Out: what stands in the machine, in the order in which it is written; no case is needed.
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ClauseId } from '../domain/framework.ts';
import type { Role } from '../domain/roles.ts';
import { rulesOf } from './engine/allowed.ts';
import type { MachineKit } from './engine/kit.ts';
import { isStage } from './engine/reading.ts';
import type { StateMeta, TransitionMeta } from './meta.ts';

export interface OutlineTransition {
  /** The path of the state that takes it, and the event. */
  from: string;
  event: string;
  /** The path of the state that it leads to; null when it stays. */
  to: string | null;
  /** Whether it leads to a state in which the case is over. */
  ends: boolean;
  by: readonly Role[];
  clause: ClauseId;
  description: string;
  /** What is sent or done: by the transition itself, then on the way into the states that it enters. */
  effects: string[];
  /** The conditions, by name. */
  rules: string[];
}

export interface OutlineState {
  /** The whole path, joined by dots: `committeeReview.asked.openForObjections`. */
  path: string;
  /** What people call it; for a compound state without a title, its name in words. */
  title: string;
  /** The id of the stage that it belongs to; null outside every stage. */
  stage: string | null;
  parent: string | null;
  kind: 'compound' | 'atomic' | 'final';
  /** The path of the state that is entered first, in a compound state. */
  initial: string | null;
  transitions: OutlineTransition[];
}

const pathOf = (node: AnyStateNode) => node.path.join('.');

/** `committeeReview` as people read it: "Committee review". */
export function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stageOf(node: AnyStateNode): string | null {
  if (isStage(node)) return node.id;
  return node.parent === undefined ? null : stageOf(node.parent);
}

function ancestors(node: AnyStateNode): AnyStateNode[] {
  return node.parent === undefined ? [] : [...ancestors(node.parent), node.parent];
}

function firstOf(node: AnyStateNode): AnyStateNode | undefined {
  return node.initial?.target[0];
}

/** The states that are entered on the way from one state into another, outermost first. */
function entered(from: AnyStateNode, to: AnyStateNode): AnyStateNode[] {
  const around = new Set([...ancestors(from), ...(ancestors(to).includes(from) ? [from] : [])]);
  const inward: AnyStateNode[] = [];
  for (let node = firstOf(to); node !== undefined; node = firstOf(node)) inward.push(node);
  return [...ancestors(to).filter((node) => !around.has(node)), to, ...inward];
}

const effectsOf = (actions: readonly unknown[]) =>
  actions
    .map((action) => (action as { type: string }).type)
    .filter((type) => type !== undefined && !type.startsWith('xstate.'));

function outlined(node: AnyStateNode, transition: AnyTransitionDefinition): OutlineTransition {
  const { by, clause } = transition.meta as unknown as TransitionMeta;
  const [target] = transition.target ?? [];
  const onTheWay = target === undefined ? [] : entered(node, target).flatMap((one) => effectsOf(one.entry));
  return {
    from: pathOf(node),
    event: transition.eventType,
    to: target === undefined ? null : pathOf(target),
    ends: target?.type === 'final',
    by,
    clause,
    description: transition.description ?? '',
    effects: [...effectsOf(transition.actions), ...onTheWay],
    rules: rulesOf(transition),
  };
}

function stateOf(node: AnyStateNode): OutlineState {
  const first = firstOf(node);
  const meta = node.meta as StateMeta<never> | undefined;
  return {
    path: pathOf(node),
    title: meta?.title ?? inWords(node.key),
    stage: stageOf(node),
    parent: node.parent === undefined ? null : pathOf(node.parent),
    kind: node.type === 'final' ? 'final' : node.type === 'atomic' ? 'atomic' : 'compound',
    initial: first === undefined ? null : pathOf(first),
    transitions: [...node.transitions.values()].flat().map((one) => outlined(node, one)),
  };
}

const outlines = new WeakMap<MachineKit, OutlineState[]>();

/**
 * Every state of the machine, each before the states inside it; the first is the machine itself, with the empty path.
 * Made once for each kit: pages and commands ask for it at every event that they tell.
 */
export function outline(kit: MachineKit): OutlineState[] {
  const known = outlines.get(kit) ?? outlineAnew(kit);
  outlines.set(kit, known);
  return known;
}

function outlineAnew(kit: MachineKit): OutlineState[] {
  const inside = (node: AnyStateNode): OutlineState[] => [
    stateOf(node),
    ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(inside),
  ];
  return inside(kit.machine.root);
}

/** The state at a path. @throws RangeError when the machine has none */
export function stateAt(states: readonly OutlineState[], path: string): OutlineState {
  const state = states.find((one) => one.path === path);
  if (state === undefined) throw new RangeError(`no state "${path}"`);
  return state;
}

/** The machine itself. */
export const rootOf = (states: readonly OutlineState[]): OutlineState => stateAt(states, '');

/** The state that is entered when a state is entered: itself, or the innermost of its first states. */
export function leafOf(states: readonly OutlineState[], path: string): string {
  const { initial } = stateAt(states, path);
  return initial === null ? path : leafOf(states, initial);
}
