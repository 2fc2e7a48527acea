// One case at a glance, as an office wants to see it: where it stands and who is waited on, what the one who looks can do, its review,
// its letter beside the framework, and what is foreseen. In: a case. Out: the page; everything else of the case is one step away.
import type { Handler } from 'hono';
import { findPartner, type Partner } from '../../../register/partners.ts';
import type { CaseReading } from '../../reading/caseReading.ts';
import { reviewReading } from '../../reading/review/reviewReading.ts';
import { Statechart } from '../../statechart/statechart.tsx';
import type { Surroundings } from '../../surroundings.ts';
import { readReview, ReviewSection } from '../review/reviewSection.tsx';
import { casePage, type OpenCase } from './casePage.tsx';
import { LastEvents } from './history.tsx';
import { CaseLetter } from './letter.tsx';
import { Forecast } from './outlook.tsx';
import { Standing } from './standing.tsx';
import { WhatToDo } from './whatToDo.tsx';

/** `GET /cases/:case` */
export function caseAtAGlance(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return casePage(surroundings, 'glance', async (open) => {
    const { reading } = open;
    const partner = await findPartner(register, open.record.case);
    if (reading === null) return <Unreadable of={open} partner={partner} />;
    const of = reviewReading(reading, open.present);
    const review = of && (await readReview(register, open, of));
    return (
      <>
        <Standing of={open} partner={partner} />
        <WhatToDo of={open} reading={reading} />
        {review && <ReviewSection of={open} reading={reading} read={review} />}
        <CaseLetter of={reading} record={open.record} entries={open.entries} />
        <Forecast of={reading} now={open.record.updatedAt} waitingOn={open.record.waitingOn} />
        <Chart of={reading} />
        <LastEvents of={open} />
      </>
    );
  });
}

function Unreadable({ of: open, partner }: { of: OpenCase; partner: Partner | null }) {
  return (
    <>
      <Standing of={open} partner={partner} />
      <p>This version of the software cannot read the state of this case.</p>
      <LastEvents of={open} />
    </>
  );
}

function Chart({ of: reading }: { of: CaseReading }) {
  return (
    <section aria-labelledby="chart">
      <h2 id="chart">Where it stands</h2>
      <Statechart of={reading} shows="currentStage" />
    </section>
  );
}
