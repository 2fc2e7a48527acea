// What the clock brings about if nobody acts. In: the events that are foreseen, and the stage from which they are. Out: a list in order.
import type { MachineKit } from '../../machines/engine/kit.ts';
import type { ForeseenStep } from '../../machines/engine/forecast.ts';
import { sentenceIn } from '../reading/transitions.ts';
import { stageName } from '../reading/words.ts';
import { Deadline } from './instant.tsx';

interface Props {
  events: readonly ForeseenStep[];
  kit: MachineKit;
  /** Where the case is before the first of them. */
  stage: string;
}

export function ForeseenEvents({ events, kit, stage: before }: Props) {
  return (
    <ol class="timeline foreseen">
      {events.map(({ at, event, stage, before: snapshot, accepted }, index) => (
        <li>
          <p class="when">
            <Deadline at={at} />
          </p>
          <p class="what">{sentenceIn(kit, snapshot, accepted)?.sentence ?? event}</p>
          {stage !== (events[index - 1]?.stage ?? before) && (
            <p class="who">It is then at: {stageName(stage)}.</p>
          )}
        </li>
      ))}
    </ol>
  );
}
