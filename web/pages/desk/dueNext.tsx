// What falls due next. In: cases with their next deadlines. Out: what each deadline does, and how much of a window is over.
import type { Child } from 'hono/jsx';
import { clock } from '../../../domain/roles.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import { Deadline } from '../../parts/instant.tsx';
import { TimeBar } from '../../parts/timeBar.tsx';
import { kitOf } from '../../reading/caseReading.ts';
import { contextOf } from '../../reading/review/reviewReading.ts';
import { sentenceIn, sentenceLeadingTo, type Sentence } from '../../reading/transitions.ts';
import type { DeskCase, DeskReading } from './deskReading.ts';
import { CaseName } from './caseName.tsx';

export function DueNext({ of: due }: { of: DeskReading['due'] }) {
  return (
    <section aria-labelledby="due">
      <h2 id="due">Falls due next</h2>
      {due.length === 0 && <p class="empty">No deadline runs in any case.</p>}
      <ol class="plain desk-list">
        {due.map(({ record, underWay }) => {
          const { nextDeadline, stage, machine } = record;
          if (nextDeadline === null) return null;
          const foreseen = underWay ? whatFollows(underWay) : leadingTo(machine, nextDeadline.event, stage);
          return (
            <li class="desk-item">
              <h3>
                <CaseName of={record} />
              </h3>
              <p>
                <Deadline at={nextDeadline.at} />
              </p>
              {underWay && <Window of={underWay} />}
              {foreseen && (
                <p class="aside">
                  {foreseen.sentence} <ClauseMark clause={foreseen.clause} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {due.length > 0 && (
        <p class="after">
          <a href="/cases?sort=due">All deadlines</a>
        </p>
      )}
    </section>
  );
}

/** What the next deadline does, as the case stands. */
function whatFollows({ reading: { kit, snapshot, reading } }: DeskCase): Sentence | undefined {
  const [next] = reading.deadlines;
  return next && sentenceIn(kit, snapshot, { type: next.event, by: clock, at: next.at });
}

function leadingTo(machine: string, event: string, stage: string): Sentence | undefined {
  const kit = kitOf(machine);
  return kit && sentenceLeadingTo(kit, event, stage);
}

/** The window of the review that runs, as a bar. */
function Window({ of: { reading, present } }: { of: DeskCase }): Child {
  const { review } = contextOf(reading);
  if (review === null || review.closesAt === null || review.outcome !== null) return null;
  return <TimeBar from={review.openedAt} to={review.closesAt} present={present} />;
}
