// What is possible now, by whom, and why something is not. In: a kit, a snapshot and, for a verdict, the event.
// Out: a list for people and buttons, or a refusal with a code, a sentence, the clause and what is possible instead.
import { getNextTransitions, type AnyTransitionDefinition } from 'xstate';
import type { Possible, Refusal } from '../../domain/errors.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import type { Rule, TransitionMeta } from '../meta.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from './kit.ts';
import { read } from './reading.ts';

const notPeople: readonly Role[] = ['clock', 'post'];

const noteOf = (transition: AnyTransitionDefinition) => transition.meta as unknown as TransitionMeta;

/** The rules that a transition demands, by name. */
export function rulesOf(transition: AnyTransitionDefinition): string[] {
  const guard = transition.guard as { params?: readonly string[] } | undefined;
  return [...(guard?.params ?? [])];
}

function ruleNamed(kit: MachineKit, name: string): Rule<unknown, unknown> {
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

/** "the Support Unit or the clock": some names bring their article, some do not. */
const forWhom = (roles: readonly Role[]) =>
  roles.map((role) => roleNames[role].replace(/^(?!the )/, 'the ')).join(' or ');
const named = (roles: readonly Role[]) => roles.map((role) => roleNames[role]).join(' or ');

/**
 * Whether the event is possible now, for the actor that it names. Null when it is.
 * Codes: `case.over`, `event.notPossible`, `role.notPermitted`, `role.speaksForItself`, and those of the machine's rules.
 */
export function refusalOf(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent): Refusal | null {
  const { title } = read(kit, snapshot);
  const alternatives = allowed(kit, snapshot);
  if (snapshot.hasTag('over')) {
    return {
      code: 'case.over',
      message: `The case has ended ("${title}"); nothing more can happen in it.`,
      allowed: [],
    };
  }
  const candidates = getNextTransitions(snapshot).filter((one) => one.eventType === event.type);
  if (candidates.length === 0) {
    const instead = alternatives.map((one) => `${one.event} (${named(one.by as Role[])})`).join(', ');
    return {
      code: 'event.notPossible',
      message: `"${event.type}" is not possible while the case is at "${title}". Possible now: ${instead || 'nothing that people do'}.`,
      allowed: alternatives,
    };
  }
  const permitted = candidates.filter((one) => noteOf(one).by.includes(event.by.role as Role));
  const [first] = permitted;
  if (first === undefined) {
    const by = [...new Set(candidates.flatMap((one) => noteOf(one).by))];
    const { clause } = noteOf(candidates[0] as AnyTransitionDefinition);
    return {
      code: 'role.notPermitted',
      message: `"${event.type}" is for ${forWhom(by)}; you act as ${roleNames[event.by.role as Role]} (${event.by.id}).`,
      clause,
      allowed: alternatives,
    };
  }
  const { as, clause } = noteOf(first);
  if (as !== undefined && event[as] !== event.by.id) {
    return {
      code: 'role.speaksForItself',
      message: `Each ${as} speaks for itself: ${event.by.id} cannot act for ${String(event[as])}.`,
      clause,
      allowed: alternatives,
    };
  }
  return unmet(kit, snapshot, event, permitted, alternatives);
}

function unmet(
  kit: MachineKit,
  snapshot: Snapshot,
  event: AcceptedEvent,
  candidates: AnyTransitionDefinition[],
  alternatives: Possible[],
): Refusal | null {
  const failing = candidates.map((one) =>
    rulesOf(one)
      .map((name) => ruleNamed(kit, name))
      .filter((rule) => !rule.holds(snapshot.context, event)),
  );
  if (failing.some((rules) => rules.length === 0)) return null;
  const spoken = failing.flat().find((rule) => rule.otherwise !== undefined);
  const refusal = spoken?.otherwise?.(snapshot.context, event);
  if (refusal === undefined) throw new Error(`${kit.name}: ${event.type} fails without a sentence`);
  return { ...refusal, allowed: alternatives };
}
