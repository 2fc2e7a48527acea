// The objections of a review (SC-2). In: the objections and the case's reading. Out: each as a case of its own: what it concerns,
// why, what would remove it, whether it blocks, and what became of it; with the ways on while one blocks.
import { Fact, Facts } from '../../parts/facts.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { WaysOn } from '../../parts/waysOn.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import type { SeenObjection } from '../../../machines/review/seenObjections.ts';
import { constituencyNames, spokenFor } from '../../reading/review/reviewWords.ts';

interface Props {
  objections: readonly SeenObjection[];
  of: CaseReading;
}

export function Objections({ objections, of: reading }: Props) {
  if (objections.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <h3 id="objections">Objections</h3>
      {objections.map((one) => (
        <Objection of={one} />
      ))}
      {objections.some(({ stands }) => stands) && (
        <WaysOn of={reading} among={['objection.withdrawn', 'objection.confirmed', 'decision.entered']} />
      )}
    </section>
  );
}

function Objection({ of: objection }: { of: SeenObjection }) {
  const { seat, by, constituency, reason, part, remedy, raisedAt, confirmedAt, attributable, resolved } =
    objection;
  return (
    <article class="entry">
      <h4>
        <Outside text={spokenFor(seat, by)} />
        {constituency !== null && <span class="aside"> {constituencyNames[constituency]}</span>}
      </h4>
      <p>
        <StandingOf of={objection} />
      </p>
      <Quote text={reason} />
      <Facts>
        {part !== undefined && (
          <Fact name="Concerns">
            <Outside text={part} />
          </Fact>
        )}
        {remedy !== undefined && (
          <Fact name="Would be removed by">
            <Outside text={remedy} />
          </Fact>
        )}
        <Fact name="Raised">
          <ExactInstant at={raisedAt} />
        </Fact>
        {confirmedAt !== undefined && (
          <Fact name="Kept by the new holder">
            <ExactInstant at={confirmedAt} />
          </Fact>
        )}
        {resolved !== undefined && (
          <Fact name={resolved.how === 'withdrawn' ? 'Withdrawn in writing' : 'Decided by the committee'}>
            <ExactInstant at={resolved.at} />
            {resolved.reference !== undefined && (
              <>
                , <Outside text={resolved.reference} />
              </>
            )}
          </Fact>
        )}
        <Fact name="When published">
          {attributable ? 'under the name of the seat, which agrees' : 'without the name of the seat'}
        </Fact>
      </Facts>
    </article>
  );
}

function StandingOf({ of: { stands, blocks, resolved } }: { of: SeenObjection }) {
  if (!stands) return <>{resolved === undefined ? '' : settledNames[resolved.how]}</>;
  return blocks ? (
    <strong class="warning">Stands and blocks</strong>
  ) : (
    <>Stands, below the threshold at which it blocks</>
  );
}

const settledNames = { withdrawn: 'Withdrawn', upheld: 'Upheld', overruled: 'Overruled' };
