// What is possible now, and by whom. In: a kit and a snapshot. Out: a list for people, buttons and refusals.
import { getNextTransitions, type AnyTransitionDefinition } from 'xstate';
import type { Possible } from '../../domain/errors.ts';
import type { Role } from '../../domain/roles.ts';
import type { Rule, TransitionMeta } from '../meta.ts';
import type { MachineKit, Snapshot } from './kit.ts';
import { restore, type Kept } from './step.ts';

const notPeople: readonly Role[] = ['clock', 'post'];

/** The notes on a transition. */
export const noteOf = (transition: AnyTransitionDefinition) => transition.meta as unknown as TransitionMeta;

/** The transitions that the active states have for an event, the innermost first; whether their rules hold is not judged. */
export const transitionsFor = (snapshot: Snapshot, event: string): AnyTransitionDefinition[] =>
  getNextTransitions(snapshot).filter((one) => one.eventType === event);

/** The rules that a transition demands, by name. */
export function rulesOf(transition: AnyTransitionDefinition): string[] {
  const guard = transition.guard as { params?: readonly string[] } | undefined;
  return [...(guard?.params ?? [])];
}

/** Throws for a name that no rule has, which the machine's setup rules out. */
export function ruleNamed(kit: MachineKit, name: string): Rule<unknown, unknown> {
  const rule = kit.rules[name];
  if (rule === undefined) throw new Error(`${kit.name}: no rule ${name}`);
  return rule as unknown as Rule<unknown, unknown>;
}

function possible(kit: MachineKit, snapshot: Snapshot, transition: AnyTransitionDefinition): boolean {
  const judgeable = rulesOf(transition)
    .map((name) => ruleNamed(kit, name))
    .filter((rule) => rule.of === 'case');
  return judgeable.every((rule) => rule.holds(snapshot.context, undefined));
}

/** What people can do now, each event once, with the roles that may and what it does. */
export function allowed(kit: MachineKit, snapshot: Snapshot): Possible[] {
  if (snapshot.hasTag('over')) return [];
  const open = getNextTransitions(snapshot).filter((one) => possible(kit, snapshot, one));
  return [...new Set(open.map((one) => one.eventType))].flatMap((event) => {
    const branches = open.filter((one) => one.eventType === event);
    const by = noteOf(branches[0] as AnyTransitionDefinition).by.filter((role) => !notPeople.includes(role));
    const reachable = branches.filter((one, index) => !shadowed(kit, one, branches.slice(0, index)));
    const description = reachable.map((one) => one.description ?? '').join(' Or: ');
    return by.length === 0 ? [] : [{ event, by, description }];
  });
}

/** Whether an earlier branch, which demands nothing more of the event, is always taken first. */
function shadowed(
  kit: MachineKit,
  branch: AnyTransitionDefinition,
  earlier: AnyTransitionDefinition[],
): boolean {
  return earlier.some((one) =>
    rulesOf(one).every((name) => ruleNamed(kit, name).of === 'case' || rulesOf(branch).includes(name)),
  );
}

/** The events that people can cause where a case was kept; none where this version cannot read it. */
export function possibleIn(kit: MachineKit, kept: unknown): string[] {
  try {
    return allowed(kit, restore(kit, kept as Kept)).map((one) => one.event);
  } catch {
    return [];
  }
}
