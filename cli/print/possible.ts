// What is possible now, for a person. In: the machine's list. Out: under those who may, the command for each act; and below it what it
// does, where the list is short or all of it is wanted.
import type { Possible } from '../../domain/errors.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import { verbFor } from '../verbs.ts';
import { columns } from './columns.ts';
import type { Paint } from './paint.ts';

/** A longer list is read for its commands; `assent show` says what each does. */
const fewEnough = 6;

interface Shown {
  /** Stands in the commands, so that they can be copied; `CASE` without it. */
  caseId?: string;
  /** What each does is said however long the list is. */
  whole?: boolean;
}

export function printPossible(
  allowed: readonly Possible[],
  { paint, width }: { paint: Paint; width: number },
  { caseId = 'CASE', whole = allowed.length <= fewEnough }: Shown = {},
): string {
  const groups = new Map<string, Possible[]>();
  for (const one of allowed) {
    const who = one.by.map((role) => roleNames[role as Role]).join(' or ');
    groups.set(who, [...(groups.get(who) ?? []), one]);
  }
  const acts = (theirs: readonly Possible[]) =>
    theirs.flatMap(({ event, description }) => {
      const command = `    ${verbFor(event).replace(' CASE', ` ${caseId}`)}`;
      return whole ? [command, columns([[description]], width, 8)] : [command];
    });
  return [...groups]
    .flatMap(([who, theirs]) => [
      `  ${paint.faint(`${who.charAt(0).toUpperCase()}${who.slice(1)}`)}`,
      ...acts(theirs),
    ])
    .join('\n');
}
