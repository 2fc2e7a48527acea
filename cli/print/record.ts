// The record of a review, for a person. In: the record. Out: how the committee came to decide, so that it can be checked by hand.
import type { Take } from '../../domain/positions.ts';
import type { ClockChange } from '../../machines/context.ts';
import type { ReviewRecord } from '../../machines/review/record.ts';
import { inWords as actorInWords } from '../represented.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { constituencyNames } from './doubts.ts';
import { inWords } from './instants.ts';
import { spanInWords } from '../../domain/spanInWords.ts';

/** What set the clock, or stopped it. */
export const settings: Record<ClockChange['what'], string> = {
  opened: 'opened',
  noticesResent: 'notices sent again',
  amended: 'letter amended',
  stopped: 'stopped by an objection',
  resumed: 'resumed',
  extended: 'extended',
  paused: 'paused',
  unpaused: 'pause ended',
  reopened: 'opened again',
  closed: 'closed',
};

export function printRecord(visit: Visit, organization: string, record: ReviewRecord): string {
  const { paint, width } = visit;
  const { counts, questions } = record;
  const facts = [
    ['Opened', inWords(record.openedAt)],
    ['Ended', record.closedAt === null ? 'not yet' : inWords(record.closedAt)],
    ['Letter', record.letterHash ?? 'none'],
    ['Policy', clean(record.policyVersion)],
    ['Asked', `${counts.asked} seats; ${counts.vacant} vacant${named(record.vacant)}`],
    ['Silent', `${counts.silent}, ${counts.undelivered} of them never reached`],
    ['Put off', `${record.deferrals} ${record.deferrals === 1 ? 'time' : 'times'}`],
    ['Questions', `${questions.asked} asked, ${questions.answered} answered`],
    ['Late answers', String(record.late)],
  ];
  return [
    `${paint.strong(clean(organization))}  ${record.sentence}`,
    columns(facts, width),
    paint.strong('Positions'),
    columns(positions(record), width),
    paint.strong('The clock'),
    columns(record.clock.map(setting), width),
    ...section(paint.strong('Objections'), record.objections.map(objection), width),
    ...section(
      paint.strong('Amendments'),
      record.amendments.map((one) => [one.nature, one.to.slice(0, 12), clean(one.summary)]),
      width,
    ),
  ].join('\n');
}

const named = (ids: readonly string[]) => (ids.length === 0 ? '' : ` (${ids.join(', ')})`);

function section(heading: string, rows: string[][], width: number): string[] {
  return rows.length === 0 ? [] : [heading, columns(rows, width)];
}

/** One row for each constituency and take, with the seats. */
function positions({ seats }: ReviewRecord): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, constituency, take, reached, by } of seats) {
    const key = JSON.stringify([constituency, take]);
    const name = by === undefined ? id : actorInWords(by, id);
    groups.set(key, [...(groups.get(key) ?? []), reached ? name : `${name} (not reached)`]);
  }
  return [...groups].map(([key, names]) => {
    const [constituency, take] = JSON.parse(key) as [keyof typeof constituencyNames, Take | 'silent'];
    return [constituencyNames[constituency], take, `${names.length}: ${names.join(', ')}`];
  });
}

function setting({ what, at, closesAt, remaining, counted, reason }: ClockChange): string[] {
  const days = counted === undefined ? '' : `, ${counted.workingDays} working days`;
  const until = closesAt === null ? '' : `closes ${inWords(closesAt)}${days}`;
  const kept = remaining === undefined ? '' : `${spanInWords(remaining)} kept`;
  const why = reason === undefined ? '' : `“${clean(reason)}”`;
  return [settings[what], inWords(at), [until, kept, why].filter(Boolean).join(' · ')];
}

function objection({
  seat,
  reason,
  part,
  resolved,
  attributable,
}: ReviewRecord['objections'][number]): string[] {
  const became =
    resolved === undefined ? 'stands' : [resolved.how, resolved.reference].filter(Boolean).join(', ');
  const about = part === undefined ? '' : `${clean(part)}: `;
  return [
    seat,
    became,
    `${about}“${clean(reason)}”${attributable ? '' : ' (published without the seat’s name)'}`,
  ];
}
