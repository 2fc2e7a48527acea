// What a visitor can do in a case, as buttons; and, for those who ask, what not and why. In: the case's reading, as whom the visitor may
// act, the present. Out: links to the form of each request, the usual ones first, in the machine's own sentences.
import type { Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import { specs } from '../../acting/fields.ts';
import { notPossibleFor, possibleFor, type Doable } from '../../acting/possible.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import { pathOfAct } from './actForm.tsx';

interface Props {
  caseId: string;
  reading: CaseReading;
  actors: readonly Actor[];
  present: Instant;
}

/** The buttons alone, for a page that says what is waited for itself. */
export function ActLinks({ caseId, reading, actors, present }: Props) {
  const possible = possibleFor(reading, actors, present);
  const usual = possible.filter(({ rare }) => !rare);
  const rare = possible.filter((one) => one.rare);
  return (
    <div class="act-links">
      {possible.length === 0 && <p>Nothing waits on you here, and there is nothing for you to do now.</p>}
      <List caseId={caseId} of={usual} />
      {rare.length > 0 && (
        <details>
          <summary>More that is possible</summary>
          <List caseId={caseId} of={rare} />
        </details>
      )}
    </div>
  );
}

function List({ caseId, of: possible }: { caseId: string; of: readonly Doable[] }) {
  if (possible.length === 0) return null;
  return (
    <ul class="acts">
      {possible.map(({ type, description, clause }) => (
        <li>
          <a class="button" href={pathOfAct(caseId, type)}>
            {specs[type].name}
          </a>
          <span class="aside">
            {description} <ClauseMark clause={clause} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the same roles can do at other times in a case's life, and why not now. */
export function WhyNot({ reading, actors, present }: Omit<Props, 'caseId'>) {
  const not = notPossibleFor(reading, actors, present);
  if (not.length === 0) return null;
  return (
    <details class="why-not">
      <summary>What is not possible now, and why</summary>
      <p>The case is at “{reading.reading.title}”.</p>
      <dl class="said">
        {not.map(({ type, why, clause }) => (
          <>
            <dt>{specs[type].name}</dt>
            <dd>
              {why} <ClauseMark clause={clause} />
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}
