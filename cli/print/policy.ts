// A policy, for a person. In: its values. Out: one line for each, marked where it differs from the shipped one.
import { defaultPolicy, type Policy } from '../../domain/policy.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';

/** `objectionWindow.workingDays` and its value as text, for every value of a policy. */
function valuesOf(policy: Policy): Map<string, string> {
  const flat = Object.entries(policy).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return [[name, value.join(', ') || 'none']];
    if (typeof value !== 'object') return [[name, String(value)]];
    return Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, [one].flat().join(', ')]);
  });
  return new Map(flat);
}

export function printPolicy({ paint, width }: Visit, title: string, policy: Policy): string {
  const shipped = valuesOf(defaultPolicy);
  const rows = [...valuesOf(policy)].map(([name, value]) => {
    const was = shipped.get(name);
    return [name, clean(value), was === value ? '' : `shipped: ${was ?? 'none'}`];
  });
  return [paint.strong(title), columns(rows, width)].join('\n');
}
