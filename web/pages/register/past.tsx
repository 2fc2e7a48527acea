// The sign that a page shows the past. In: the day, and where the present is. Out: a notice above everything else.
import type { Child } from 'hono/jsx';
import type { PlainDate } from '../../../domain/instant.ts';
import { Day } from '../../parts/instant.tsx';

interface Props {
  day: PlainDate;
  /** Whether all of the day has passed. */
  isOver: boolean;
  /** The address of the same page now. */
  present: string;
  /** What is shown: "the list". */
  children?: Child;
}

export function Past({ day, isOver, present, children }: Props) {
  return (
    <aside class="past" aria-label="This is not the present">
      <p>
        <strong>
          As of <Day at={day} />.
        </strong>{' '}
        {isOver ? (
          <>You see {children} as it stood at the end of that day in UTC.</>
        ) : (
          <>That day is not over yet: you see {children} with what is recorded so far.</>
        )}{' '}
        <a href={present}>Show {children} as it stands now</a>
      </p>
    </aside>
  );
}
