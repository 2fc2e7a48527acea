// The cases as a table, for a person. In: the cases. Out: one row to each.
import { inWords as stageInWords } from '../../machines/outline.ts';
import type { CaseSummary } from '../../register/cases.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { waitedOn } from './outlook.ts';

export function printList(visit: Visit, cases: readonly CaseSummary[]): string {
  const { paint, width } = visit;
  if (cases.length === 0) return 'No case. A letter opens one: assent letter submit FILE';
  const heading = ['case', 'stage', 'waits on', 'organization, next deadline'].map(paint.faint);
  const rows = cases.map(({ case: id, organization, stage, waitingOn, nextDeadline }) => [
    paint.strong(id),
    stageInWords(stage),
    waitingOn.length > 2 ? `${waitingOn.length} seats` : waitedOn(waitingOn),
    [clean(organization), nextDeadline && `${nextDeadline.event} ${inWords(nextDeadline.at)}`]
      .filter(Boolean)
      .join(' · '),
  ]);
  return columns([heading, ...rows], width, 0);
}
