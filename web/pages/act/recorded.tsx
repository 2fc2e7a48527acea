// What was recorded of an act, and how to take it back where the machine has a way. In: the number of the event from the address, the
// case's history, the visitor's actors. Out: a notice; nothing where the number names no act of a person.
import type { Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import { specs } from '../../acting/fields.ts';
import { possibleFor } from '../../acting/possible.ts';
import { undoOf } from '../../acting/undo.ts';
import { ExactInstant } from '../../parts/instant.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import type { Told } from '../../reading/narrative.ts';
import { pathOfAct } from './actForm.tsx';

interface Props {
  /** `?recorded=` of the address. */
  seq: string | undefined;
  caseId: string;
  told: readonly Told[];
  reading: CaseReading;
  actors: readonly Actor[];
  present: Instant;
}

export function Recorded({ seq, caseId, told, reading, actors, present }: Props) {
  const found = told.find((one) => String(one.seq) === seq);
  if (found === undefined || !(found.event in specs)) return null;
  const possible = possibleFor(reading, actors, present).map(({ type }) => type);
  const undo = undoOf(found.event).filter((type) => possible.includes(type));
  return (
    <div class="notice done" role="status">
      <p>
        <strong>Recorded as event {found.seq}</strong>, <ExactInstant at={found.at} />
      </p>
      <p>{found.sentence}</p>
      {undo.length > 0 && (
        <p class="actions">
          {undo.map((type) => (
            <a class="button" href={pathOfAct(caseId, type)}>
              {type === found.event ? 'Change it' : `Undo: ${specs[type].name.toLowerCase()}`}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}
