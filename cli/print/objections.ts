// The objections of a review, for a person. In: the objections. Out: each with what it concerns, what would remove it, and what
// became of it.
import type { SeenObjection } from '../../machines/review/seenObjections.ts';
import { inWords as actorInWords } from '../represented.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

/** "stands and blocks", "withdrawn". */
export function standingInWords({ stands, blocks, resolved }: SeenObjection): string {
  if (!stands) return resolved?.how ?? '';
  return blocks ? 'stands and blocks' : 'stands, below the threshold at which it blocks';
}

export function printObjections({ paint, width }: Visit, objections: readonly SeenObjection[]): string {
  if (objections.length === 0) return 'No seat has objected in this review.';
  return objections
    .map((one) => {
      const who = one.by === undefined ? one.seat : actorInWords(one.by, one.seat);
      const heading = `${paint.strong(who)}  ${one.blocks ? paint.bad(standingInWords(one)) : standingInWords(one)}`;
      return [heading, columns(rows(one), width)].join('\n');
    })
    .join('\n');
}

function rows(one: SeenObjection): string[][] {
  const optional = (label: string, text: string | undefined) =>
    text === undefined ? [] : [[label, clean(text)]];
  return [
    ['reason', clean(one.reason)],
    ...optional('concerns', one.part),
    ...optional('would be removed by', one.remedy),
    ['raised', inWords(one.raisedAt)],
    ...(one.confirmedAt === undefined ? [] : [['confirmed by the new holder', inWords(one.confirmedAt)]]),
    ...(one.resolved === undefined ? [] : [[one.resolved.how, settled(one.resolved)]]),
    ['when published', one.attributable ? 'under the name of the seat' : 'without the name of the seat'],
  ];
}

function settled({ at, reference }: NonNullable<SeenObjection['resolved']>): string {
  return reference === undefined ? inWords(at) : `${inWords(at)}, ${clean(reference)}`;
}
