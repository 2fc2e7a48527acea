// The clock of a case as a form: where it stands, and how far to hurry it. In: the clock, the path to come back to. Out: two forms. Both
// name the instant that they were shown with, so that a form sent twice goes no further than once.
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import type { CaseClock } from './caseClock.ts';

export const pathOfClock = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}/clock`;

export function ClockForm({ of: { case: caseId, now, next }, path }: { of: CaseClock; path: string }) {
  return (
    <div class="local-line case-clock">
      <p>
        Case time <ExactInstant at={now} />
        {next === null && '. No deadline runs.'}
      </p>
      {next !== null && (
        <form method="post" action={pathOfClock(caseId)}>
          <input type="hidden" name="back" value={path} />
          <input type="hidden" name="until" value={next.at} />
          <button aria-describedby="next-deadline">To the next deadline</button>
          <span id="next-deadline">
            <ExactInstant at={next.at} />: <Outside text={next.sentence} />
          </span>
        </form>
      )}
      <details>
        <summary>By days</summary>
        <form method="post" action={pathOfClock(caseId)}>
          <input type="hidden" name="back" value={path} />
          <input type="hidden" name="from" value={now} />
          <label for="days">Days</label>
          <input id="days" name="days" type="number" min="1" max="3660" value="7" required />
          <button>Fast-forward</button>
          <span>It takes some seconds; only this case’s clock moves.</span>
        </form>
      </details>
    </div>
  );
}
