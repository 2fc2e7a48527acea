// What follows if nobody acts, in the reader's language. In: the events that the machine foresees. Out: a list with exact instants; of
// what the system does by itself in between, nothing is said.
import { foreseenSteps, type ForeseenStep } from '../../machines/engine/forecast.ts';
import type { MachineKit } from '../../machines/engine/kit.ts';
import { Deadline } from '../parts/instant.tsx';
import { deadlineNames } from '../reading/deadlines.ts';
import { sentenceIn } from '../reading/transitions.ts';
import type { Words } from '../words/words.ts';
import type { PersonalCase } from './openCase.ts';

interface Props {
  kit: MachineKit;
  foreseen: readonly ForeseenStep[];
  words: Words['standing'];
  most?: number;
}

export function ForeseenList({ kit, foreseen, words, most = 4 }: Props) {
  const byTheClock = foreseen.filter(({ event }) => deadlineNames(kit).includes(event)).slice(0, most);
  if (byTheClock.length === 0) return <p>{words.nothingByItself}</p>;
  return (
    <ol class="timeline foreseen">
      {byTheClock.map(({ at, event, before, accepted }) => (
        <li>
          <p class="when">
            <Deadline at={at} />
          </p>
          <p class="what">{words.happened(event, sentenceIn(kit, before, accepted)?.sentence ?? event)}</p>
        </li>
      ))}
    </ol>
  );
}

/** The same as a section of a person's page; nothing where the case is over. */
export function IfNobodyActs({ of: { record, reading, words } }: { of: PersonalCase }) {
  const { kit, snapshot } = reading;
  if (reading.reading.over) return null;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">{words.standing.ifNobodyActs}</h2>
      <ForeseenList
        kit={kit}
        foreseen={foreseenSteps(kit, snapshot, record.updatedAt)}
        words={words.standing}
      />
    </section>
  );
}
