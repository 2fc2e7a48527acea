// The bar of a window on a page: drawn on the server, dressed by the stylesheet, and told in words for those who do not see it.
// In: the bar and its ends in words. Out: a figure. Every place is in per cent, so that it fits a phone and a desk alike.
import type { Child } from 'hono/jsx';
import { ExactInstant, instantInWords } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { fillOf, Hatches } from '../../parts/stretch.tsx';
import type { PlacedMark, StretchKind, WindowBar } from '../../reading/review/windowBar.ts';
import type { MarkKind } from '../../reading/review/windowMarks.ts';

interface Props {
  bar: WindowBar;
  /** The review in one sentence. */
  summary: string;
  /** What stands below the two ends of the bar. */
  ends: [Child, Child];
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** In pixels from the top: where the bar lies, and where the lowest marks above it and those below it are. */
const top = 58;
const thick = 16;
const above = 46;
const below = 84;
const laneHeight = 11;
const height = 94;

export function WindowFigure({ bar, summary, ends: [from, to] }: Props) {
  return (
    <figure class="window">
      <svg class="window-bar" width="100%" height={String(height)} role="img" aria-label={summary}>
        <Hatches />
        {bar.daysOff.map(({ from: begins, to: ends }) => (
          <rect class="day-off" x={percent(begins)} width={percent(ends - begins)} y="0" height="100%" />
        ))}
        {bar.stretches.map(({ kind, from: begins, to: ends }) => (
          <Stretch kind={kind} x={percent(begins)} width={percent(ends - begins)} />
        ))}
        {bar.now !== null && (
          <line class="mark-now" x1={percent(bar.now)} x2={percent(bar.now)} y1="4" y2={String(height - 2)} />
        )}
        {bar.marks.map((mark) => (
          <PlacedShape mark={mark} />
        ))}
      </svg>
      <div class="window-ends">
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <figcaption>
        <Legend bar={bar} />
        <details>
          <summary>The same in words</summary>
          <ol class="plain window-words">
            {bar.marks.map(({ at, words }) => (
              <li>
                <ExactInstant at={at} /> <Outside text={words} />
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  );
}

function Stretch({ kind, x, width }: { kind: StretchKind; x: string; width: string }) {
  const y = String(kind === 'closed' ? top + thick / 2 - 1 : top);
  const tall = String(kind === 'closed' ? 2 : thick);
  return (
    <rect class={`stretch stretch-${kind}`} x={x} width={width} y={y} height={tall} fill={fillOf(kind)} />
  );
}

const shapes: Record<MarkKind, Child> = {
  position: <circle r="4.5" />,
  read: <circle r="3" />,
  question: <circle r="4" />,
  objection: <path d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />,
  settled: <path d="M0-6 6 0 0 6-6 0Z" />,
  late: <path d="M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5" />,
  reminder: <path d="M0-5 5 4-5 4Z" />,
  planned: <path d="M0-5 5 4-5 4Z" />,
  setting: <path d={`M0-${below - top + 5}V-6`} />,
};

function Shape({ kind, x, y, children }: { kind: MarkKind; x: string; y: string; children?: Child }) {
  return (
    <svg class={`mark mark-${kind}`} x={x} y={y} overflow="visible">
      {children}
      {shapes[kind]}
    </svg>
  );
}

function PlacedShape({ mark: { kind, x, lane, side, words, at } }: { mark: PlacedMark }) {
  const y = side === 'below' ? below : above - lane * laneHeight;
  return (
    <Shape kind={kind} x={percent(x)} y={String(y)}>
      <title>{`${words}, ${instantInWords(at)}`}</title>
    </Shape>
  );
}

const markNames: Record<Exclude<MarkKind, 'setting'>, string> = {
  position: 'a position',
  objection: 'an objection',
  settled: 'an objection settled',
  question: 'a question',
  read: 'the notice is read',
  late: 'after the close',
  reminder: 'a reminder',
  planned: 'a reminder to come',
};

const stretchNames: Record<StretchKind, string> = {
  elapsed: 'the window so far',
  ahead: 'still to run',
  blocked: 'stopped by an objection',
  paused: 'paused',
  closed: 'closed',
};

/** Only what the bar shows. */
function Legend({ bar: { stretches, marks, daysOff, now } }: { bar: WindowBar }) {
  const kinds = Object.keys(stretchNames) as StretchKind[];
  const runsOn = stretches.some(({ kind }) => kind === 'ahead');
  const markKinds = Object.keys(markNames) as (keyof typeof markNames)[];
  return (
    <ul class="plain legend">
      {kinds
        .filter((kind) => kind !== 'closed' && stretches.some((one) => one.kind === kind))
        .map((kind) => (
          <Entry name={kind === 'elapsed' && !runsOn ? 'the window' : stretchNames[kind]}>
            <rect class={`stretch stretch-${kind}`} width="16" height="10" y="3" fill={fillOf(kind)} />
          </Entry>
        ))}
      {now !== null && (
        <Entry name="now">
          <line class="mark-now" x1="8" x2="8" y1="0" y2="16" />
        </Entry>
      )}
      {markKinds
        .filter((kind) => marks.some((one) => one.kind === kind))
        .map((kind) => (
          <Entry name={markNames[kind]}>
            <Shape kind={kind} x="8" y="8" />
          </Entry>
        ))}
      {daysOff.length > 0 && (
        <Entry name="weekends and holidays, which do not count">
          <rect class="day-off" width="16" height="16" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ name, children }: { name: string; children?: Child }) {
  return (
    <li>
      <svg width="16" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>{' '}
      {name}
    </li>
  );
}
