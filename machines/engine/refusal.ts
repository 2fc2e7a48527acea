// Why something is not possible now. In: a kit, a snapshot and the event with its actor. Out: null, or a refusal with a code, a
// sentence, the clause that decides, and what is possible instead.
import type { AnyTransitionDefinition } from 'xstate';
import type { Refusal } from '../../domain/errors.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import { allowed, noteOf, ruleNamed, rulesOf, transitionsFor } from './allowed.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from './kit.ts';
import { read } from './reading.ts';

/**
 * Whether the event is possible now, for the actor that it names. Null when it is.
 * Codes: `case.over`, `event.notPossible`, `role.notPermitted`, `role.speaksForItself`, and those of the machine's rules.
 */
export function refusalOf(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent): Refusal | null {
  const why = judge(kit, snapshot, event);
  return why === null ? null : { ...why, allowed: allowed(kit, snapshot) };
}

/** The request as the kit's schema reads it, or the refusal `event.invalid` that names every field to mend. */
export function readRequest(
  kit: Pick<MachineKit, 'request'>,
  request: { type: string },
): { request: { type: string } } | { refusal: Refusal } {
  const parsed = kit.request.safeParse(request);
  if (parsed.success) return { request: parsed.data };
  const faults = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || request.type}: ${issue.message}`,
  );
  return { refusal: { code: 'event.invalid', message: `The request is not valid. ${faults.join('; ')}.` } };
}

function judge(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent): Refusal | null {
  if (snapshot.hasTag('over')) {
    const { title } = read(kit, snapshot);
    return { code: 'case.over', message: `The case has ended ("${title}"); nothing more can happen in it.` };
  }
  const candidates = transitionsFor(snapshot, event.type);
  if (candidates.length === 0) return notPossible(kit, snapshot, event);
  const permitted = candidates.filter((one) => noteOf(one).by.includes(event.by.role as Role));
  const [first] = permitted;
  if (first === undefined) return notPermitted(event, candidates);
  const { as, clause } = noteOf(first);
  if (as !== undefined && !speaksFor(kit, snapshot, event, String(event[as]))) {
    const message = `Each ${as} speaks for itself: ${event.by.id} cannot act for ${String(event[as])}.`;
    return { code: 'role.speaksForItself', message, clause };
  }
  return unmet(kit, snapshot, event, permitted);
}

function speaksFor(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent, named: string): boolean {
  return named === event.by.id || kit.speaksFor?.(snapshot.context as never, event, named) === true;
}

/** "the Support Unit or the clock": some names bring their article, some do not. */
const forWhom = (roles: readonly Role[]) =>
  roles.map((role) => roleNames[role].replace(/^(?!the )/, 'the ')).join(' or ');

function notPossible(kit: MachineKit, snapshot: Snapshot, event: AcceptedEvent): Refusal {
  const instead = allowed(kit, snapshot).map(
    (one) => `${one.event} (${one.by.map((role) => roleNames[role as Role]).join(' or ')})`,
  );
  const { title } = read(kit, snapshot);
  return {
    code: 'event.notPossible',
    message: `"${event.type}" is not possible while the case is at "${title}". Possible now: ${instead.join(', ') || 'nothing that people do'}.`,
  };
}

function notPermitted(event: AcceptedEvent, candidates: AnyTransitionDefinition[]): Refusal {
  const by = [...new Set(candidates.flatMap((one) => noteOf(one).by))];
  const clauses = candidates.map((one) => noteOf(one).clause);
  return {
    code: 'role.notPermitted',
    message: `"${event.type}" is for ${forWhom(by)}; you act as ${roleNames[event.by.role as Role]} (${event.by.id}).`,
    ...(clauses[0] === undefined ? {} : { clause: clauses[0] }),
  };
}

/** The first rule that fails on every branch and has a sentence for it; null when a branch holds. */
function unmet(
  kit: MachineKit,
  snapshot: Snapshot,
  event: AcceptedEvent,
  branches: AnyTransitionDefinition[],
): Refusal | null {
  const failing = branches.map((one) =>
    rulesOf(one)
      .map((name) => ruleNamed(kit, name))
      .filter((rule) => !rule.holds(snapshot.context, event)),
  );
  if (failing.some((rules) => rules.length === 0)) return null;
  const spoken = failing.flat().find((rule) => rule.otherwise !== undefined);
  const refusal = spoken?.otherwise?.(snapshot.context, event);
  if (refusal === undefined) throw new Error(`${kit.name}: ${event.type} fails without a sentence`);
  return refusal;
}
