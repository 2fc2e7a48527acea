// What a visitor may do in a case now, and what not and why. In: the case's reading and the visitor's actors. Out: requests with the
// machine's own sentences, the usual ones first; and the others of the same roles, each with what keeps it from being possible.
import type { Instant } from '../../domain/instant.ts';
import type { Actor, Role } from '../../domain/roles.ts';
import { allowed, noteOf, ruleNamed, rulesOf, transitionsFor } from '../../machines/engine/allowed.ts';
import { outline } from '../../machines/outline.ts';
import type { CaseReading } from '../reading/caseReading.ts';
import { waysToAct } from './actingAs.ts';
import { isRequest, specs, type RequestType } from './fields.ts';

export interface Doable {
  type: RequestType;
  /** What it does, in the machine's words. */
  description: string;
  clause: string | undefined;
  rare: boolean;
}

const order = Object.keys(specs);

/** What the actors may ask for now, the usual requests first. */
export function possibleFor(reading: CaseReading, actors: readonly Actor[], at: Instant): Doable[] {
  const found = allowed(reading.kit, reading.snapshot).flatMap(({ event, description }): Doable[] => {
    if (!isRequest(event) || waysToAct(reading, actors, event, at).length === 0) return [];
    return [{ type: event, description, clause: clauseOf(reading, event), rare: specs[event].rare === true }];
  });
  const usualFirst = (a: Doable, b: Doable) =>
    Number(a.rare) - Number(b.rare) || order.indexOf(a.type) - order.indexOf(b.type);
  return found.toSorted(usualFirst);
}

export interface NotPossible {
  type: RequestType;
  /** Why not, in a sentence. */
  why: string;
  clause: string | undefined;
}

/** The requests that the actors' roles have somewhere in a case's life and cannot put now. */
export function notPossibleFor(reading: CaseReading, actors: readonly Actor[], at: Instant): NotPossible[] {
  const now = possibleFor(reading, actors, at).map(({ type }) => type);
  const roles = actors.map(({ role }) => role);
  return order
    .filter(isRequest)
    .filter((type) => type !== 'letter.submitted' && !now.includes(type))
    .filter((type) => rolesThatMay(reading, type).some((role) => roles.includes(role)))
    .map((type) => ({ type, ...whyNot(reading, actors, type, at) }));
}

const elsewhere = ({ kit }: CaseReading, type: RequestType) =>
  outline(kit).flatMap((state) =>
    state.transitions.filter(({ event }) => event === type).map((one) => ({ state, one })),
  );

/** Every role that can put the request somewhere in a case’s life. */
export const rolesThatMay = (reading: CaseReading, type: RequestType): Role[] =>
  elsewhere(reading, type).flatMap(({ one }) => one.by);

function clauseOf(reading: CaseReading, type: RequestType): string | undefined {
  const [first] = transitionsFor(reading.snapshot, type);
  return first === undefined ? elsewhere(reading, type)[0]?.one.clause : noteOf(first).clause;
}

/** A rule of the case that fails here says it itself; otherwise where in a case's life the request belongs. */
function whyNot(reading: CaseReading, actors: readonly Actor[], type: RequestType, at: Instant) {
  const { kit, snapshot } = reading;
  const [by] = actors;
  const failing = snapshot.hasTag('over')
    ? []
    : transitionsFor(reading.snapshot, type)
        .flatMap(rulesOf)
        .map((name) => ruleNamed(kit, name))
        .filter((rule) => rule.of === 'case' && !rule.holds(snapshot.context, undefined));
  const spoken = failing.find((rule) => rule.otherwise !== undefined);
  const refusal = spoken?.otherwise?.(snapshot.context, { type, by, at });
  if (refusal !== undefined)
    return { why: refusal.message, clause: refusal.clause ?? clauseOf(reading, type) };
  return { why: whereItBelongs(reading, type), clause: clauseOf(reading, type) };
}

function whereItBelongs(reading: CaseReading, type: RequestType): string {
  if (reading.snapshot.hasTag('over')) return 'The case has ended.';
  const titles = [...new Set(elsewhere(reading, type).map(({ state }) => state.title))];
  return `Possible at: ${titles.join('; ')}.`;
}
