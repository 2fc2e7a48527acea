// One case of a local installation at a glance, as the Support Unit wants to see it: where it stands and who is waited on, its review,
// what is possible and foreseen. In: a case. Out: the page; everything else of the case is one step away.
import type { Handler } from 'hono';
import { findPartner } from '../../../register/partners.ts';
import type { CaseReading } from '../../reading/caseReading.ts';
import { reviewReading } from '../../reading/review/reviewReading.ts';
import { Statechart } from '../../statechart/statechart.tsx';
import type { Surroundings } from '../../surroundings.ts';
import { ReviewSection } from '../review/reviewSection.tsx';
import { casePage, type OpenCase } from './casePage.tsx';
import { LastEvents } from './history.tsx';
import { CaseLetter } from './letter.tsx';
import { Allowed, Forecast } from './outlook.tsx';
import { Standing } from './standing.tsx';

/** `GET /cases/:case` */
export function caseAtAGlance(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return casePage(surroundings, 'glance', async (open) => {
    const partner = await findPartner(register, open.record.case);
    return (
      <>
        <Standing of={open} partner={partner} />
        {open.reading === null ? (
          <p>This version of the software cannot read the state of this case.</p>
        ) : (
          <AsItStands of={open} reading={open.reading} surroundings={surroundings} />
        )}
        <LastEvents of={open} />
      </>
    );
  });
}

interface Props {
  of: OpenCase;
  reading: CaseReading;
  surroundings: Surroundings;
}

function AsItStands({ of: open, reading, surroundings }: Props) {
  const review = reviewReading(reading, open.present);
  return (
    <>
      {review && (
        <ReviewSection of={open} reading={reading} review={review} register={surroundings.register} />
      )}
      <CaseLetter of={reading} record={open.record} />
      <Allowed of={reading} />
      <Forecast of={reading} now={open.record.updatedAt} waitingOn={open.record.waitingOn} />
      <section aria-labelledby="chart">
        <h2 id="chart">Where it stands</h2>
        <Statechart of={reading} shows="currentStage" />
      </section>
    </>
  );
}
