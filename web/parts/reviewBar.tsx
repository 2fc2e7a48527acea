// The window of a review as a bar of time, without what others have said in it. In: the review, the present, the reader. Out: a figure:
// what has run, what is to run, where the clock stood; told in words for those who do not see it.
import type { Instant } from '../../domain/instant.ts';
import type { Reader } from '../../domain/language.ts';
import { ExactInstant } from './instant.tsx';
import type { ReviewReading } from '../reading/review/reviewReading.ts';
import { windowBar } from '../reading/review/windowBar.ts';
import { fillOf, Hatches } from './stretch.tsx';
import { wordsFor } from '../words/words.ts';
import { datesFor } from '../../activities/languages/dates.ts';

const thick = 16;
const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

export function ReviewBar({
  of: { review, certificates },
  present,
  reader,
}: {
  of: ReviewReading;
  present: Instant;
  reader: Reader;
}) {
  const bar = windowBar(review, certificates, [], present);
  if (bar === null) return null;
  const { bar: says } = wordsFor(reader).answer;
  const { dayOf } = datesFor(reader);
  const kinds = [...new Set(bar.stretches.map(({ kind }) => kind))];
  return (
    <figure class="window time-bar">
      <svg
        class="window-bar"
        width="100%"
        height={String(thick + 8)}
        role="img"
        aria-label={says.label(dayOf(bar.from), dayOf(bar.to))}
      >
        <Hatches />
        {bar.stretches.map(({ kind, from, to }) => (
          <rect
            class={`stretch stretch-${kind}`}
            x={percent(from)}
            width={percent(to - from)}
            y="4"
            height={String(thick)}
            fill={fillOf(kind)}
          />
        ))}
        {bar.now !== null && (
          <line class="mark-now" x1={percent(bar.now)} x2={percent(bar.now)} y1="0" y2={String(thick + 8)} />
        )}
      </svg>
      <div class="window-ends">
        <span>
          <ExactInstant at={bar.from} />
        </span>
        <span>
          <ExactInstant at={bar.to} />
        </span>
      </div>
      <figcaption>
        <ul class="plain legend">
          {kinds.map((kind) => (
            <li>
              <svg width="16" height="16" aria-hidden="true" focusable="false">
                <rect class={`stretch stretch-${kind}`} width="16" height="10" y="3" fill={fillOf(kind)} />
              </svg>{' '}
              {says[kind]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
