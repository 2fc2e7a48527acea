// What else waits for a Co-Chair's decision in a case: seats that were never reached, a window that nobody took up, a late objection. In:
// the case, the visitor's offices, what is known of the notices. Out: why silence cannot decide, the evidence, and links to each
// decision that the machine allows now.
import type { Actor } from '../../../domain/roles.ts';
import { doubtsOf } from '../../../machines/review/seats.ts';
import type { Notices } from '../../../register/notices.ts';
import { specs } from '../../acting/fields.ts';
import { possibleFor } from '../../acting/possible.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import { doubtInWords } from '../../reading/review/reviewWords.ts';
import { pathOfAct } from '../act/actForm.tsx';
import { Attention } from '../review/attention.tsx';
import { ProofOfNotice } from '../review/proofOfNotice.tsx';
import { reviewReading } from '../../reading/review/reviewReading.ts';

interface Props {
  of: PersonalCase;
  /** The Co-Chair offices that the visitor holds. */
  actors: readonly Actor[];
  notices: Notices | null;
}

export function Decisions({ of, actors, notices }: Props) {
  const { record, reading, context, present, words } = of;
  const { sign } = words;
  const review = reviewReading(reading, present);
  const doubtful = reading.reading.state.endsWith('closedInDoubt');
  const possible = possibleFor(reading, actors, present).filter(
    ({ type }) => !type.startsWith('acceptance.'),
  );
  if (!doubtful && possible.length === 0) return null;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{sign.decide}</h2>
      {doubtful && context.review && (
        <div class="notice caution">
          <h3>{sign.doubt}</h3>
          <ul lang="en">
            {doubtsOf(context.review).map((doubt) => (
              <li>
                <Outside text={doubtInWords(doubt)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!doubtful && review !== null && (
        <div lang="en">
          <Attention of={review} reading={reading} waiting={null} />
        </div>
      )}
      {possible.length > 0 && <p>{sign.decideWhy}</p>}
      <ul class="cards" lang="en">
        {possible.map(({ type, description, clause }) => (
          <li class="card">
            <p>
              {description} <ClauseMark clause={clause} />
            </p>
            <p class="actions">
              <a class="button" href={pathOfAct(record.case, type)}>
                {specs[type].name}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {doubtful && notices !== null && (
        <details>
          <summary>{sign.evidence}</summary>
          <div lang="en">
            <ProofOfNotice notices={notices} />
          </div>
        </details>
      )}
    </section>
  );
}
