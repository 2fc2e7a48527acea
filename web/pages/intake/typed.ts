// A letter's record as fields of a form and back. In: what was sent, each field under its place in the record
// (`areas.0.passage`); or a record that nobody has checked. Out: the record as typed, or the words for each field.

import { asTyped } from '../../acting/asTyped.ts';

/** What a field holds; several values where several boxes are ticked. */
export type Sent = Record<string, string | string[]>;

/** Fields of the record that hold several words, as they are ticked. */
const ticked = /^areas\.\d+\.(?:phases|kinds)$/;
const themes = /^areas\.\d+\.themes$/;
const localTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/** The fields that belong to the record; the letter's words and the form's own fields are others. */
const ofRecord =
  /^(?:organization|contacts|signatory|sender|addressedTo|receivedAt|channel|language|translation|supersedes|endorses|commitsToGuidelines|areas|alignment|reservations)(?:\.|$)/;

function valueOf(name: string, sent: string | string[]): unknown {
  const values = [sent].flat().map((one) => asTyped(one).trim());
  if (ticked.test(name)) return values.filter((one) => one !== '');
  const [value = ''] = values;
  if (themes.test(name)) {
    return value
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }
  // What a browser's field for date and time sends, which the form asks for in UTC.
  const [, seconds = ':00'] = localTime.exec(value) ?? [];
  const isLocal = name === 'receivedAt' && localTime.test(value);
  return isLocal ? `${value.slice(0, 16)}${seconds}Z` : value;
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** Numbers as keys make a list; a list keeps no gaps, so that an area left empty is none. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, listed(one)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** The record as it was typed; what was left empty is not in it. */
export function recordOf(sent: Sent): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(sent)) {
    const typed = valueOf(name, value);
    if (!ofRecord.test(name) || isEmpty(typed)) continue;
    const path = name.split('.');
    let place = record;
    for (const key of path.slice(0, -1)) {
      if (!Object.hasOwn(place, key)) place[key] = Object.create(null);
      place = place[key] as Record<string, unknown>;
    }
    place[path.at(-1) ?? ''] = typed;
  }
  return listed(record) as Record<string, unknown>;
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What each field of a form holds for a record, whatever somebody wrote into it. */
export function fieldsOf(record: Record<string, unknown>): Sent {
  const sent: Sent = {};
  const walk = (value: unknown, path: string) => {
    if (ticked.test(path) && Array.isArray(value)) sent[path] = value.map(words);
    else if (themes.test(path) && Array.isArray(value)) sent[path] = value.map(words).join(', ');
    else if (value instanceof Date) sent[path] = value.toISOString();
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, path === '' ? key : `${path}.${key}`);
    } else sent[path] = words(value);
  };
  walk(record, '');
  const { receivedAt } = sent;
  // A browser's field takes no zone; the form says that it is UTC.
  if (typeof receivedAt === 'string') sent['receivedAt'] = receivedAt.replace(/(?:\.\d+)?Z$/, '');
  return sent;
}

/** How many entries a list of a record may have. */
const most = 50;

/** How many entries of a list the fields hold. */
export function countOf(sent: Sent, list: string): number {
  const places = Object.keys(sent).flatMap((name) => {
    const [, place] = new RegExp(`^${list}\\.(\\d{1,3})\\.`).exec(name) ?? [];
    return place === undefined ? [] : [Number(place) + 1];
  });
  return Math.min(most, Math.max(0, ...places));
}

/** What one field holds. */
export function held(sent: Sent, name: string): string {
  const [value = ''] = [sent[name] ?? ''].flat();
  return value;
}
