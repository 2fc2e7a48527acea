// What to look at in a letter although it may be complete, for a person. In: its flags. Out: one row for each.
import type { Flag } from '../../domain/flags.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';

/** A row for each flag: that it is one, the clause that it concerns, its sentence. */
export const flagRows = (flags: readonly Flag[]): string[][] =>
  flags.map(({ sentence, clause }) => ['note', clause ?? '', clean(sentence)]);

/** The flags under a heading; nothing where there are none. */
export function printFlags({ paint, width }: Visit, flags: readonly Flag[]): string[] {
  return flags.length === 0 ? [] : [paint.strong('To look at'), columns(flagRows(flags), width)];
}

/** What can become of a letter that meets every demand; a signature is none, and may still be asked for. */
export function printComplete({ paint }: Visit, flags: readonly Flag[]): string {
  return flags.some((one) => one.flag === 'unsigned')
    ? paint.good(
        'The letter lacks nothing but a signature; it can be declared complete, or returned for one.',
      )
    : paint.good('The letter lacks nothing; it can be declared complete.');
}
