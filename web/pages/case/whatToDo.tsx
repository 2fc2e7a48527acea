// What can be done in a case now. In: the case and its reading. Out: for an office, its own buttons, what is not possible and why, and what
// the others can do; for somebody who only looks, who may do what.
import type { CaseReading } from '../../reading/caseReading.ts';
import { ActLinks, WhyNot } from '../act/links.tsx';
import type { OpenCase } from './casePage.tsx';
import { Allowed } from './outlook.tsx';

export function WhatToDo({
  of: { record, actors, present },
  reading,
}: {
  of: OpenCase;
  reading: CaseReading;
}) {
  if (actors === null) {
    return (
      <section aria-labelledby="allowed">
        <h2 id="allowed">Possible now</h2>
        <Allowed of={reading} />
      </section>
    );
  }
  return (
    <section aria-labelledby="allowed">
      <h2 id="allowed">What you can do</h2>
      <ActLinks caseId={record.case} reading={reading} actors={actors} present={present} />
      <WhyNot reading={reading} actors={actors} present={present} />
      <details>
        <summary>What everybody can do now</summary>
        <Allowed of={reading} />
      </details>
    </section>
  );
}
