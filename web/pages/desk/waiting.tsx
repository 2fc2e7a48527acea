// What waits on whoever looks at the desk. In: cases with what is to be done. Out: one entry for each case, one step from doing it.
import { specs } from '../../acting/fields.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { Todo } from '../../reading/desk/todo.ts';
import { counted } from '../../reading/words.ts';
import { pathOfAct } from '../act/actForm.tsx';
import type { DeskReading } from './deskReading.ts';
import { CaseName } from './caseName.tsx';

interface WaitingProps {
  of: DeskReading['waiting'];
  /** Whether whoever looks can act here. */
  acts: boolean;
}

export function Waiting({ of: waiting, acts }: WaitingProps) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">
        Waits on you <span class="aside">{counted(waiting.length, 'case')}</span>
      </h2>
      {waiting.length === 0 ? (
        <p class="empty">Nothing waits on you. What the others have to do stands under “Falls due next”.</p>
      ) : (
        <ul class="plain desk-list">
          {waiting.map(({ record, todo }) => (
            <li class="desk-item">
              <h3>
                <CaseName of={record} />
              </h3>
              {todo.map((one) => (
                <WhatToDo of={one} caseId={record.case} acts={acts} />
              ))}
              <p class="aside">
                Since <ExactInstant at={record.updatedAt} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** So many ways are enough to see what it is about; the page of the case has them all. */
const mostWays = 3;

function WhatToDo({ of: { what, acts: ways }, caseId, acts }: { of: Todo; caseId: string; acts: boolean }) {
  return (
    <>
      <p>
        <Outside text={what} />
      </p>
      <ul class="acts">
        {ways.slice(0, mostWays).map(({ type, description, clause }) => (
          <li>
            {acts ? (
              <a class="button" href={pathOfAct(caseId, type)}>
                {specs[type].name}
              </a>
            ) : (
              <strong>{specs[type].name}</strong>
            )}
            <span class="aside">
              {description} <ClauseMark clause={clause} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
