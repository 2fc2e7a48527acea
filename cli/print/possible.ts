// What is possible now, for a person. In: the machine's list. Out: the command for each, and below it what it does and who may.
import type { Possible } from '../../domain/errors.ts';
import { roleNames, type Role } from '../../domain/roles.ts';
import { verbFor } from '../verbs.ts';
import { columns } from './columns.ts';
import type { Paint } from './paint.ts';

/** @param caseId stands in the commands, so that they can be copied; `CASE` without it */
export function printPossible(
  allowed: readonly Possible[],
  { paint, width }: { paint: Paint; width: number },
  caseId = 'CASE',
): string {
  return allowed
    .map(({ event, by, description }) => {
      const who = by.map((role) => roleNames[role as Role]).join(' or ');
      const verb = verbFor(event).replace(' CASE', ` ${caseId}`);
      return `  ${verb}\n${columns([[`${description} ${paint.faint(`(${who})`)}`]], width, 6)}`;
    })
    .join('\n');
}
