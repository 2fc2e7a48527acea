// Policies, for a person. In: a policy, or all that were loaded. Out: one line for each value, marked where it differs from
// the shipped one; one line for each loading.
import { defaultPolicy, type Policy } from '../../domain/policy.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

/** "Support Unit: 12 days, 2026-01-01 to 2026-12-25". */
function calendarInWords({ name, days }: Policy['holidayCalendars'][number]): string {
  const dates = days.map((day) => day.date).toSorted();
  return `${name}: ${days.length} day${days.length === 1 ? '' : 's'}${dates.length === 0 ? '' : `, ${dates[0]} to ${dates.at(-1)}`}`;
}

/** `objectionWindow.workingDays` and its value as text, for every value of a policy. */
function valuesOf({
  holidayCalendars,
  from = 'the day on which it is loaded',
  ...rest
}: Policy): Map<string, string> {
  const { version, ...others } = rest;
  const flat = Object.entries(others).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return [[name, value.join(', ') || 'none']];
    if (typeof value !== 'object') return [[name, String(value)]];
    return Object.entries(value).map(([inner, one]) => [`${name}.${inner}`, [one].flat().join(', ')]);
  });
  const calendars = holidayCalendars.map(calendarInWords).join('; ') || 'none';
  return new Map([['version', version], ['from', from], ['holidayCalendars', calendars], ...flat]);
}

export function printPolicy({ paint, width }: Visit, title: string, policy: Policy): string {
  const shipped = valuesOf(defaultPolicy);
  const rows = [...valuesOf(policy)].map(([name, value]) => {
    const was = shipped.get(name);
    return [name, clean(value), was === value || name === 'from' ? '' : `shipped: ${was ?? 'none'}`];
  });
  return [paint.strong(title), columns(rows, width)].join('\n');
}

export function printPolicies(
  { paint, width }: Visit,
  loaded: readonly { version: string; from: string; loadedAt: string; inForce: boolean }[],
): string {
  const shipped = `Where none holds, the policy that ships does: ${defaultPolicy.version}`;
  if (loaded.length === 0) return `No policy was loaded. ${shipped}`;
  const rows = loaded.map(({ version, from, loadedAt, inForce }) => [
    from,
    clean(version),
    `loaded ${inWords(loadedAt)}${inForce ? paint.good(' · in use') : ''}`,
  ]);
  return [paint.strong('Policies, by the day from which they hold'), columns(rows, width), shipped].join(
    '\n',
  );
}
