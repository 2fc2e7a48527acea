// The statechart on a page, with the current state marked and said in words. In: a case's reading. Out: a figure.
import { raw } from 'hono/html';
import type { CaseReading } from '../reading/caseReading.ts';
import { stageName } from '../reading/words.ts';
import { drawStatechart } from './draw.ts';

interface Props {
  of: CaseReading;
  /** Every stage as one box, or the current stage with every state in it. */
  shows: 'stages' | 'currentStage';
}

export async function Statechart({ of: { kit, reading }, shows }: Props) {
  const { stage, state, title } = reading;
  const [drawing, what, now] =
    shows === 'stages'
      ? [
          await drawStatechart(kit, { level: 'stages', current: state }),
          `The life of a ${kit.name}`,
          stageName(stage),
        ]
      : [
          await drawStatechart(kit, { level: 'states', stage, current: state }),
          `The states of the stage “${stageName(stage)}”`,
          title,
        ];
  return (
    <figure class="chart">
      <div class="chart-window" role="group" aria-label="Diagram" tabindex={0}>
        <Spot at={drawing.currentAt} />
        <div role="img" aria-label={`${what}, drawn as a diagram. Now: ${now}.`}>
          {raw(drawing.svg)}
        </div>
      </div>
      <figcaption>
        {what}. Marked is where it stands now: <strong>{now}</strong>.
      </figcaption>
    </figure>
  );
}

/** Where a window that is narrower than the picture begins. A picture of that width, since inline styles are forbidden. */
function Spot({ at }: { at: number }) {
  return (
    <div class="chart-spot" aria-hidden="true">
      <svg width={String(at)} height="1" focusable="false" />
      <span />
    </div>
  );
}
