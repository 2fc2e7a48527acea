// From what a person filled in to the request that the machine reads. In: the fields of the request and the form's values, by name.
// Out: the request as it is put to the case; what was left empty is left out. Nothing is judged here.
import type { ActField } from './fieldKinds.ts';
import { specs, type RequestType } from './fields.ts';
import type { Acting } from './actingAs.ts';
import type { LetterFile } from '../../client/letterFile.ts';

/** What a form sent, by the name of the field. */
export type FormValues = Readonly<Record<string, string>>;

export type ActRequest = { type: RequestType } & Record<string, unknown>;

/** The parts of a condition, each a field of its own in a numbered row: `conditions.0.text`. */
export const conditionParts = ['text', 'owner', 'due'] as const;

/** The numbers of the rows in which something was filled in. */
export function conditionRows(values: FormValues): number[] {
  const rows = Object.keys(values).flatMap((name) => /^conditions\.(\d{1,2})\./.exec(name)?.[1] ?? []);
  const filled = (row: number) =>
    conditionParts.some((part) => (values[`conditions.${row}.${part}`] ?? '').trim() !== '');
  return [...new Set(rows.map(Number))].filter(filled).toSorted((a, b) => a - b);
}

/** Whether the request has no field besides the one that says who speaks. */
export const asksNothing = (type: RequestType, { named }: Acting): boolean =>
  specs[type].fields.every(({ name }) => name === named?.field);

/** @param letter the letter file, where the request carries one and it could be read */
export function requestFrom(
  type: RequestType,
  acting: Acting | null,
  values: FormValues,
  letter: LetterFile | null,
): ActRequest {
  const request: ActRequest = { type };
  for (const field of specs[type].fields) {
    const value = field.kind === 'letter' ? undefined : valueOf(field, values);
    if (value !== undefined) put(request, field.name, value);
  }
  if (acting?.named != null) request[acting.named.field] = acting.named.id;
  return letter === null ? request : { ...request, ...letter };
}

function valueOf(field: ActField, values: FormValues): unknown {
  if (field.kind === 'conditions') {
    const rows = conditionRows(values).map((row) =>
      Object.fromEntries(conditionParts.map((part) => [part, values[`conditions.${row}.${part}`] ?? ''])),
    );
    return rows.length === 0 ? undefined : rows;
  }
  const text = values[field.name] ?? '';
  if (text.trim() === '') return undefined;
  switch (field.kind) {
    case 'number':
    case 'number-choice':
      return /^\s*-?\d{1,15}\s*$/.test(text) ? Number(text) : text;
    case 'check':
      return text === 'yes';
    case 'ruling':
      return rulingOf(text);
    default:
      return text;
  }
}

/** `overrule:fundar` → what is decided, and on whose objection. */
function rulingOf(text: string): Record<string, string> {
  const [verb = '', ...seat] = text.split(':');
  return seat.length === 0 ? { do: verb } : { do: verb, seat: seat.join(':') };
}

/** Puts a value at its path: `decision.date` into `{ decision: { date } }`. The paths are the fields' own. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = (target[head] ?? {}) as Record<string, unknown>;
  put(inner, rest.join('.'), value);
  target[head] = inner;
}
