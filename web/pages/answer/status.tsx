// How the review stands, for a person with one minute: the exact close, the time left, what silence means. In: the opened link.
// Out: a section with the way to the form.
import type { Child } from 'hono/jsx';
import { days, hours, minutes } from '../../../domain/instant.ts';
import { speechFor } from '../../../activities/languages/words.ts';
import { Colon } from '../../parts/colon.tsx';
import { Deadline, ExactInstant } from '../../parts/instant.tsx';
import { wordsFor } from '../../words/words.ts';
import type { OpenLink } from './openLink.ts';
import { ReviewBar } from '../../parts/reviewBar.tsx';

export function Status({ open, children }: { open: OpenLink; children?: Child }) {
  const { of, present, reader } = open;
  const { review, standing } = of;
  const { answer } = wordsFor(reader);
  const { reviews } = speechFor(reader).words;
  const { kind } = review.ref;
  const closesAt = 'closesAt' in standing ? standing.closesAt : null;
  return (
    <section class={`glance glance-${standing.kind}`} aria-label={answer.standings[standing.kind]}>
      {closesAt === null ? (
        <p class="headline">{answer.standings[standing.kind]}</p>
      ) : (
        <>
          <p class="headline">
            {standing.kind === 'open'
              ? timeLeft(standing.left, answer.left)
              : answer.standings[standing.kind]}
          </p>
          <p>
            {reviews.closes}
            <Colon />{' '}
            <strong>
              <Deadline at={closesAt} />
            </strong>
          </p>
        </>
      )}
      {standing.kind === 'paused' && (
        <p>
          <ExactInstant at={standing.until} />
        </p>
      )}
      {(standing.kind === 'approved' || standing.kind === 'decided') && (
        <p>
          <ExactInstant at={standing.at} />
        </p>
      )}
      {standing.kind === 'inDoubt' && (
        <p>
          <ExactInstant at={standing.closedAt} />
        </p>
      )}
      {isRunning(standing.kind) && (
        <p>{closesAt === null ? answer.silenceLater[kind] : answer.silence[kind]}</p>
      )}
      {children}
      {kind !== 'special' && <ReviewBar of={of} present={present} reader={reader} />}
    </section>
  );
}

const isRunning = (kind: string) => ['notifying', 'open', 'blocked', 'paused', 'deciding'].includes(kind);

export function timeLeft(
  left: number,
  words: (days: number, hours: number, minutes: number) => string,
): string {
  return words(
    Math.floor(left / days),
    Math.floor((left % days) / hours),
    Math.max(1, Math.floor((left % hours) / minutes)),
  );
}
