// The year of a partnership as a ring: how much of it has passed, when its review opens, and the anniversary at the top. In: the year.
// Out: a figure, drawn on the server, whose words say the same.
import { days, epoch } from '../../../domain/instant.ts';
import { Day } from '../../parts/instant.tsx';
import type { PartnershipYear } from '../../reading/partnershipYear.ts';
import type { Words } from '../../words/words.ts';

const middle = 120;
const radius = 88;
const outside = 106;

interface Props {
  of: PartnershipYear;
  suspended: boolean;
  /** In the language of the page. */
  words: Words['ring'];
}

export function YearRing({ of, suspended, words }: Props) {
  const { year, from, to, reviewOpensAt, passed, opensAfter } = of;
  const left = Math.ceil(((1 - passed) * (epoch(to) - epoch(from))) / days);
  const before = Math.round((epoch(to) - epoch(reviewOpensAt)) / days);
  return (
    <figure class="year">
      <svg viewBox="0 0 240 240" width="240" height="240" role="img" aria-labelledby="year-in-words">
        <circle class="year-track" cx={middle} cy={middle} r={radius} />
        <path class="year-passed" d={arc(radius, 0, passed)} />
        {!suspended && <path class="year-review" d={arc(outside, opensAfter, 1)} />}
        {Array.from({ length: 12 }, (_, month) => (
          <path class="year-month" d={spoke(month / 12, radius - 17, radius - 12)} />
        ))}
        <path class="year-anniversary" d={spoke(0, radius - 14, outside + 8)} />
        <circle class="year-now" cx={at(passed, radius).x} cy={at(passed, radius).y} r="8" />
        <text class="year-number" x={middle} y={middle - 2} text-anchor="middle">
          {words.year(year)}
        </text>
        <text class="year-left" x={middle} y={middle + 22} text-anchor="middle">
          {words.left(left)}
        </text>
      </svg>
      <figcaption id="year-in-words">
        {words.of(year)} <Day at={from} /> {words.to} <Day at={to} /> {words.top} {words.left(left)}.{' '}
        {suspended ? (
          words.suspended
        ) : (
          <>
            {passed >= opensAfter ? words.opened : words.opens} <Day at={reviewOpensAt} />
            {words.before(before)}
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** A point of the ring: `share` of a turn from the top, clockwise. */
function at(share: number, distance: number): { x: string; y: string } {
  const angle = 2 * Math.PI * share;
  return {
    x: (middle + distance * Math.sin(angle)).toFixed(1),
    y: (middle - distance * Math.cos(angle)).toFixed(1),
  };
}

function arc(distance: number, from: number, to: number): string {
  const [begin, end] = [at(from, distance), at(Math.min(to, 0.9999), distance)];
  const long = to - from > 0.5 ? 1 : 0;
  return `M${begin.x} ${begin.y}A${distance} ${distance} 0 ${long} 1 ${end.x} ${end.y}`;
}

function spoke(share: number, from: number, to: number): string {
  const [begin, end] = [at(share, from), at(share, to)];
  return `M${begin.x} ${begin.y}L${end.x} ${end.y}`;
}
