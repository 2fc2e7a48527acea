// What can happen next in a case. In: its reading. Out: what people may do now and by whom, and what happens if nobody acts.
import type { Instant } from '../../../domain/instant.ts';
import type { Possible } from '../../../domain/errors.ts';
import { allowed } from '../../../machines/engine/allowed.ts';
import { foreseenSteps } from '../../../machines/engine/forecast.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { ForeseenEvents } from '../../parts/foreseen.tsx';
import { WaitingOn } from '../../parts/waitingOn.tsx';
import { byWhom } from '../../parts/waysOn.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';

const columns: Column<Possible>[] = [
  { head: 'What', cell: ({ description }) => description },
  { head: 'By whom', cell: ({ by }) => byWhom(by) },
  { head: 'Event', kind: 'code', cell: ({ event }) => <code>{event}</code> },
];

export function Allowed({ of: { kit, snapshot } }: { of: CaseReading }) {
  const possible = allowed(kit, snapshot);
  return possible.length === 0 ? (
    <p>Nothing that people do.</p>
  ) : (
    <DataTable caption="Who may do what, at this moment" columns={columns} rows={possible} />
  );
}

interface ForecastProps {
  of: CaseReading;
  /** The instant of the case's last event. */
  now: Instant;
  waitingOn: readonly string[];
}

export function Forecast({ of: { kit, snapshot, reading }, now, waitingOn }: ForecastProps) {
  const foreseen = foreseenSteps(kit, snapshot, now);
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">If nobody acts</h2>
      {reading.over && <p>The case has ended; nothing more happens in it.</p>}
      {!reading.over && foreseen.length === 0 && (
        <p>
          Nothing happens by itself. The case waits on <WaitingOn ids={waitingOn} />, for as long as it takes.
        </p>
      )}
      {foreseen.length > 0 && <ForeseenEvents events={foreseen} kit={kit} stage={reading.stage} />}
    </section>
  );
}
