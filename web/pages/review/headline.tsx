// How a review stands, in one line and a sentence: its outcome, or the time that is left with the exact close. In: the review, and
// what ended it where that was no approval. Out: a box with the bar of its window.
import type { Child } from 'hono/jsx';
import type { Instant } from '../../../domain/instant.ts';
import { doubtsOf } from '../../../machines/review/seats.ts';
import { Deadline, ExactInstant, instantInWords } from '../../parts/instant.tsx';
import { Quote } from '../../parts/quote.tsx';
import type { Told } from '../../reading/narrative.ts';
import type { ReviewReading, Standing } from '../../reading/review/reviewReading.ts';
import { doubtInWords } from '../../reading/review/reviewWords.ts';
import type { WindowBar } from '../../reading/review/windowBar.ts';
import { spanInWords } from '../../../domain/spanInWords.ts';
import { WindowFigure } from './windowFigure.tsx';

interface Props {
  of: ReviewReading;
  bar: WindowBar | null;
  /** The event with which the case left the review without an approval. */
  endedBy: Told | undefined;
}

export function Headline({ of: reading, bar, endedBy }: Props) {
  const { standing, record } = reading;
  return (
    <div class={`glance glance-${standing.kind}`}>
      <p class="headline">{headlineOf(standing, record.sentence)}</p>
      <Explained of={reading} endedBy={endedBy} />
      {bar && (
        <WindowFigure
          bar={bar}
          summary={`The window from ${instantInWords(bar.from)} to ${instantInWords(bar.to)}. ${headlineOf(standing, record.sentence)}`}
          ends={endsOf(standing, bar)}
        />
      )}
    </div>
  );
}

function headlineOf(standing: Standing, sentence: string): string {
  switch (standing.kind) {
    case 'notifying':
      return 'The notices are going out';
    case 'open':
      return `${spanInWords(standing.left)} left`;
    case 'closing':
      return 'The window has closed';
    case 'blocked':
      return 'An objection stands, and the clock with it';
    case 'paused':
      return 'Paused';
    case 'inDoubt':
      return 'Closed, and silence cannot decide';
    case 'deciding':
      return 'The committee decides';
    case 'approved':
    case 'decided':
      return sentence;
    case 'over':
      return 'Ended without an approval by silence';
  }
}

function Explained({ of: { standing, review }, endedBy }: Omit<Props, 'bar'>) {
  switch (standing.kind) {
    case 'notifying':
      return (
        <p>
          No clock runs until each notice is handed over or has failed for good.{' '}
          {standing.closesAt === null ? (
            'An objection stands already, so they name no close.'
          ) : (
            <>
              They name the close: <Deadline at={standing.closesAt} />.
            </>
          )}
        </p>
      );
    case 'open':
      return (
        <>
          <p>
            The window closes <Deadline at={standing.closesAt} />.
          </p>
          <DoubtsAhead of={review} />
        </>
      );
    case 'closing':
      return (
        <p>
          It closed <Deadline at={standing.closesAt} />. What follows from that is not recorded yet; look at
          this page again in a moment.
        </p>
      );
    case 'blocked':
      return (
        <p>
          {spanInWords(standing.kept)} of the window are kept. The clock goes on once no objection blocks any
          more.
        </p>
      );
    case 'paused':
      return (
        <p>
          {spanInWords(standing.kept)} of the window are kept. They run on when a Co-Chair says so, at the
          latest <Deadline at={standing.until} />.
        </p>
      );
    case 'inDoubt':
      return (
        <p>
          The window closed <Deadline at={standing.closedAt} />.
        </p>
      );
    case 'deciding':
      return <p>No clock runs. The partnership stays as it is until the committee has decided.</p>;
    case 'approved':
      return (
        <>
          <p>
            <Deadline at={standing.at} />
          </p>
          {standing.reason !== null && <Quote text={standing.reason} />}
        </>
      );
    case 'decided':
      return (
        <p>
          <ExactInstant at={standing.at} />
        </p>
      );
    case 'over':
      return endedBy === undefined ? null : (
        <p>
          {endedBy.sentence} <ExactInstant at={endedBy.at} />
        </p>
      );
  }
}

/** What would keep silence from deciding, while there is still time to do something about it. */
function DoubtsAhead({ of: review }: { of: ReviewReading['review'] }) {
  const doubts = doubtsOf(review);
  if (doubts.length === 0) return null;
  return (
    <p class="warning">If it closed now, silence could not decide: {doubts.map(doubtInWords).join('; ')}.</p>
  );
}

function endsOf(standing: Standing, { from, to, now }: WindowBar): [Child, Child] {
  const opened: Child = (
    <>
      Opened <ExactInstant at={from} />
    </>
  );
  const end = (words: string, at: Instant): [Child, Child] => [
    opened,
    <>
      {words} <ExactInstant at={at} />
    </>,
  ];
  switch (standing.kind) {
    case 'notifying':
      return end('Closes', standing.closesAt ?? to);
    case 'open':
    case 'closing':
      return end('Closes', standing.closesAt);
    case 'paused':
      return end('The pause ends', standing.until);
    case 'inDoubt':
      return to === standing.closedAt ? end('Closed', to) : end('', to);
    case 'approved':
    case 'decided':
      return to === standing.at ? end('Decided', to) : end('', to);
    case 'blocked':
    case 'deciding':
    case 'over':
      return [opened, now === null ? <ExactInstant at={to} /> : 'Now'];
  }
}
