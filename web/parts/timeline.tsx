// What happened, in order. In: events with a sentence, an instant, a role and a clause. Out: an ordered list.
import type { Child } from 'hono/jsx';
import type { Instant } from '../../domain/instant.ts';
import { ClauseMark } from './clause.tsx';
import { Day, ExactInstant } from './instant.tsx';

export interface TimelineEntry {
  /** An instant, or a day where nothing finer is said. */
  at: Instant;
  sentence: string;
  by: Child;
  clause: string | undefined;
  /** What only those may read who may read everything. */
  details?: Child;
}

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map(({ at, sentence, by, clause, details }) => (
        <li>
          <p class="when">{at.length === 10 ? <Day at={at} /> : <ExactInstant at={at} />}</p>
          <p class="what">{sentence}</p>
          <p class="who">
            by {by} <ClauseMark clause={clause} />
          </p>
          {details}
        </li>
      ))}
    </ol>
  );
}
