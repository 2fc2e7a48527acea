// What in a review waits for somebody's decision. In: the review, the case's reading, what is known of its notices. Out: for each
// such thing what it is and the ways on, as the machine tells them; nothing where nothing waits.
import type { Child } from 'hono/jsx';
import { waitingObjections } from '../../../machines/review/closing.ts';
import { doubtsOf } from '../../../machines/review/seats.ts';
import type { WaitingNotices } from '../../../register/notices.ts';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { WaysOn } from '../../parts/waysOn.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import { contextOf, type ReviewReading } from '../../reading/review/reviewReading.ts';
import { doubtInWords, rulingInWords, spokenFor } from '../../reading/review/reviewWords.ts';
import { counted } from '../../reading/words.ts';

interface Props {
  of: ReviewReading;
  reading: CaseReading;
  waiting: WaitingNotices | null;
}

export function Attention({ of: { review, standing }, reading, waiting }: Props) {
  const held = reading.reading.state === 'acceptance.held';
  const { specialObjections } = contextOf(reading);
  return (
    <>
      {waiting !== null && <Waiting of={waiting} />}
      {review.pending !== null && <Pending of={review.pending} reading={reading} />}
      {standing.kind === 'inDoubt' && (
        <Waits title="Silence cannot decide" reading={reading} among={waysOfDoubt}>
          <ul>
            {doubtsOf(review).map((doubt) => (
              <li>
                <Outside text={sentence(doubtInWords(doubt))} />
              </li>
            ))}
          </ul>
        </Waits>
      )}
      {held && (
        <Waits
          title="An objection after the close holds the acceptance"
          reading={reading}
          among={['review.reopened', 'lateObjection.dismissed', 'objection.withdrawn']}
        >
          {waitingObjections(review).map((one) => (
            <Said
              by={spokenFor(one.seat, one.by)}
              at={one.at}
              words={one.reason}
              part={one.part}
              remedy={one.remedy}
            />
          ))}
        </Waits>
      )}
      {specialObjections.length > 0 && (
        <Waits
          title="An objection after the last signature"
          reading={reading}
          among={['review.decided', 'objection.withdrawn']}
        >
          <p>
            It undoes nothing. What was signed stands until a recorded decision of the committee says
            otherwise.
          </p>
          {specialObjections.map(({ seat, at, reason }) => (
            <Said by={seat} at={at} words={reason} />
          ))}
        </Waits>
      )}
    </>
  );
}

const waysOfDoubt = ['silence.accepted', 'notices.resent', 'review.reopened', 'decision.entered'];

const sentence = (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

interface WaitsProps {
  title: string;
  reading: CaseReading;
  among: readonly string[];
  children?: Child;
}

function Waits({ title, reading, among, children }: WaitsProps) {
  return (
    <section class="attention">
      <h3>{title}</h3>
      {children}
      <WaysOn of={reading} among={among} />
    </section>
  );
}

interface SaidProps {
  by: string;
  at: string;
  words: string | undefined;
  part?: string | undefined;
  remedy?: string | undefined;
}

function Said({ by, at, words, part, remedy }: SaidProps) {
  return (
    <>
      <p>
        <Outside text={by} />{' '}
        <span class="aside">
          <ExactInstant at={at} />
        </span>
      </p>
      {words !== undefined && <Quote text={words} />}
      {part !== undefined && (
        <p>
          It concerns <Outside text={part} />
        </p>
      )}
      {remedy !== undefined && (
        <p>
          What would remove it: <Outside text={remedy} />
        </p>
      )}
    </>
  );
}

function Pending({
  of: { ruling, decision, by, at },
  reading,
}: {
  of: NonNullable<ReviewReading['review']['pending']>;
  reading: CaseReading;
}) {
  const minutes = [decision.meeting, decision.date, decision.reference].join(', ');
  return (
    <Waits
      title="A decision of the committee waits to be confirmed"
      reading={reading}
      among={['decision.confirmed', 'decision.discarded']}
    >
      <p>
        Once another office confirms it, {<Outside text={rulingInWords(ruling)} />}. Recorded as{' '}
        <Outside text={minutes} />; entered by <Outside text={by.id} />, <ExactInstant at={at} />.
      </p>
      {decision.reason !== undefined && <Quote text={decision.reason} />}
    </Waits>
  );
}

function Waiting({ of: { seats, since, tries, lastError, clockRuns } }: { of: WaitingNotices }) {
  const tried = tries === 0 ? 'None was tried so far' : `Tried ${counted(tries, 'time')} at most`;
  return (
    <section class="attention">
      <h3>{counted(seats, 'notice')} not handed over</h3>
      <p>
        Waiting since <ExactInstant at={since} />. {tried}
        {lastError !== null && (
          <>
            ; the last try failed with <Outside text={lastError} />
          </>
        )}
        .{' '}
        {clockRuns
          ? 'The clock of the case runs for the others.'
          : 'No clock runs until they are handed over; then the window opens by itself, in full.'}
      </p>
    </section>
  );
}
