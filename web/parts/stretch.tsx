// How the stretches of a window's bar are told apart: where the clock stood is hatched, so that no state is told by colour alone. In: a
// kind of stretch. Out: the patterns, once for each picture, and what a stretch is filled with.
import type { StretchKind } from '../reading/review/windowBar.ts';

const hatched: readonly StretchKind[] = ['blocked', 'paused'];

/** Undefined where the stylesheet alone decides. */
export const fillOf = (kind: StretchKind): string | undefined =>
  hatched.includes(kind) ? `url(#hatch-${kind})` : undefined;

export function Hatches() {
  return (
    <defs>
      {hatched.map((kind) => (
        <pattern
          id={`hatch-${kind}`}
          class={`hatch-${kind}`}
          patternUnits="userSpaceOnUse"
          width="7"
          height="7"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" />
          <line x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      ))}
    </defs>
  );
}
