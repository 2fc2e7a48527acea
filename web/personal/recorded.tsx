// What was recorded of a person's act, at the top of the page that it leads to. In: the number of the event from the address, and whose
// acts the page shows. Out: a notice in the reader's language; nothing where the number names no act of theirs.
import type { Actor } from '../../domain/roles.ts';
import { undoOf } from '../acting/undo.ts';
import { ExactInstant } from '../parts/instant.tsx';
import type { PersonalAct } from './personalAct.ts';
import type { PersonalCase } from './openCase.ts';

interface Props {
  of: PersonalCase;
  seq: string | undefined;
  by: readonly Actor[];
  acts: readonly PersonalAct[];
  path: string;
}

export function RecordedNotice({ of: { told, words, reading }, seq, by, acts, path }: Props) {
  const found = told.find((one) => String(one.seq) === seq);
  const isTheirs = by.some(({ role, id }) => role === found?.by.role && id === found.by.id);
  if (found === undefined || !isTheirs) return null;
  const undo = acts.filter(({ event, possible }) => possible && undoOf(found.event).includes(event));
  return (
    <div class="notice done" role="status">
      <p>
        <strong>{words.steps.recordedAs(found.seq)}</strong>, <ExactInstant at={found.at} />
      </p>
      <p>{words.standing.happened(found.event, found.sentence)}</p>
      <p>{words.standing.states[reading.reading.state] ?? reading.reading.title}</p>
      {undo.map(({ name }) => (
        <p>
          <a href={`${path}/${name}`}>{words.steps.undo}</a>
        </p>
      ))}
    </div>
  );
}
