// As whom a visitor may put a request, and for which seat or office. In: the case's reading, the visitor's actors, the request.
// Out: the ways to act, each with a value for the form; empty where the machine gives none of the actors the request.
import type { Instant } from '../../domain/instant.ts';
import type { Actor } from '../../domain/roles.ts';
import { noteOf, transitionsFor } from '../../machines/engine/allowed.ts';
import type { CaseReading } from '../reading/caseReading.ts';
import { contextOf } from '../reading/review/reviewReading.ts';

/** One way to act: by whom, and for which seat or office where the request names the one who speaks. */
export interface Acting {
  by: Actor;
  /** The field of the request that names the seat or the office, and its value. */
  named: { field: 'seat' | 'office'; id: string } | null;
}

/** The value of a way to act in a form. */
export const actingValue = ({ by, named }: Acting): string =>
  [by.role, by.id, ...(named === null ? [] : [named.field, named.id])].map(encodeURIComponent).join(':');

/** The way to act that a form sent; null where it is none of the actors'. For whom an actor may speak, the machine decides. */
export function actingFrom(value: string | undefined, actors: readonly Actor[]): Acting | null {
  const [role, id, field, named] = (value ?? '').split(':').map(decoded);
  const by = actors.find((one) => one.role === role && one.id === id);
  if (by === undefined) return null;
  if (named === undefined) return { by, named: null };
  return field === 'seat' || field === 'office' ? { by, named: { field, id: named } } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The field that names the one who speaks, where the request has one: the form then asks no second time. */
export function speakerField(reading: CaseReading, event: string): 'seat' | 'office' | null {
  return notesOn(reading, event)[0]?.as ?? null;
}

const notesOn = ({ snapshot }: CaseReading, event: string) => transitionsFor(snapshot, event).map(noteOf);

/** The ways in which the actors may put the request now, as far as the roles decide. */
export function waysToAct(
  reading: CaseReading,
  actors: readonly Actor[],
  event: string,
  at: Instant,
): Acting[] {
  const notes = notesOn(reading, event);
  const [first] = notes;
  if (first === undefined) return [];
  const permitted = actors.filter(({ role }) => notes.some(({ by }) => by.includes(role)));
  const { as } = first;
  if (as === undefined) return permitted.map((by) => ({ by, named: null }));
  return permitted.flatMap((by) =>
    speaksFor(reading, by, as, at).map((id) => ({ by, named: { field: as, id } })),
  );
}

function speaksFor(reading: CaseReading, by: Actor, as: 'seat' | 'office', at: Instant): string[] {
  if (as === 'office') return [by.id];
  const { kit, snapshot } = reading;
  const seats = (contextOf(reading).review?.seats ?? []).map(({ id }) => id);
  const event = { type: '', by, at };
  const others = seats.filter(
    (seat) => seat !== by.id && kit.speaksFor?.(snapshot.context as never, event, seat) === true,
  );
  return [...(seats.includes(by.id) ? [by.id] : []), ...others];
}
