// What is wrong with a filled-in form, in plain words at the field that it is about. In: a request as the form made it. Out: one fault
// for each field to mend; none where the machine's schema takes the request.
import type * as z from 'zod';
import { partnershipRequest } from '../../machines/events.ts';
import type { Fault } from '../parts/fields.tsx';
import type { ActField } from './fieldKinds.ts';
import { specs } from './fields.ts';
import { conditionRows, type ActRequest, type FormValues } from './fromForm.ts';

export function faultsOf(request: ActRequest, values: FormValues): Fault[] {
  const parsed = partnershipRequest.safeParse(request);
  if (parsed.success) return [];
  const faults = parsed.error.issues.map((issue) => faultOf(issue, request, values));
  return faults.filter(
    (one, index) =>
      faults.findIndex(({ field, message }) => field === one.field && message === one.message) === index,
  );
}

function faultOf(issue: z.core.$ZodIssue, request: ActRequest, values: FormValues): Fault {
  const path = issue.path.map(String);
  const { fields } = specs[request.type];
  const field = fields.find(({ name }) => belongs(path, name));
  if (field === undefined)
    return { message: `The form cannot be read (${path.join('.') || 'type'}). Open it again.` };
  if (field.kind === 'conditions') return conditionFault(path, issue, values);
  const label = field.label;
  return { field: field.name, message: `${label}: ${plain(issue, field, at(request, path))}` };
}

/** A letter file fills two fields of the request. */
function belongs(path: readonly string[], name: string): boolean {
  if (name === 'letter') return path[0] === 'letter' || path[0] === 'document';
  const own = name.split('.');
  return own.every((step, index) => path[index] === step) || (path.length === 1 && own[0] === path[0]);
}

const partNames: Record<string, string> = { text: 'what is asked', owner: 'who sees to it', due: 'due date' };

function conditionFault(
  [, index, part = '']: readonly string[],
  issue: z.core.$ZodIssue,
  values: FormValues,
): Fault {
  const row = conditionRows(values)[Number(index)] ?? 0;
  const said = issue.message.startsWith('is ') ? issue.message : 'is not valid';
  return {
    field: `conditions.${row}.${part || 'text'}`,
    message: `Condition ${Number(index) + 1}: ${partNames[part] ?? 'it'} ${said}.`,
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}

function plain(issue: z.core.$ZodIssue, field: ActField, value: unknown): string {
  if (field.kind === 'number') return `a whole number from ${field.least} to ${field.most} is needed.`;
  if (value === undefined) return needed[field.kind] ?? 'this is needed.';
  // The schemas of this house say their faults as the end of a sentence: "is longer than 200 characters".
  if (/^(is|holds) /.test(issue.message)) return `what was filled in ${issue.message}.`;
  return 'choose one of those that are offered.';
}

const needed: Partial<Record<ActField['kind'], string>> = {
  choice: 'choose one.',
  'number-choice': 'choose one.',
  ruling: 'choose one.',
  letter: 'choose a file.',
  date: 'a date is needed.',
};
