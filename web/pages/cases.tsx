// Every case of a local installation, also those that are not public yet. In: the register. Out: a table, the case that
// changed last first.
import type { Handler } from 'hono';
import { listCases, type CaseSummary } from '../../register/cases.ts';
import { respond } from '../http/respond.tsx';
import { DataTable, type Column } from '../parts/dataTable.tsx';
import { Deadline } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { Pager, slice } from '../parts/pager.tsx';
import { WaitingOn } from '../parts/waitingOn.tsx';
import { counted, stageName } from '../reading/words.ts';
import type { Surroundings } from '../surroundings.ts';

const columns: Column<CaseSummary>[] = [
  {
    head: 'Case',
    cell: (one) => (
      <>
        <a href={`/cases/${encodeURIComponent(one.case)}`}>
          <Outside text={one.organization || one.case} />
        </a>
        <span class="aside block">
          <code>{one.case}</code>
        </span>
      </>
    ),
  },
  { head: 'Stage', cell: ({ stage }) => stageName(stage) },
  { head: 'Waited on', cell: ({ waitingOn }) => <WaitingOn ids={waitingOn} most={3} /> },
  {
    head: 'Next deadline',
    cell: ({ nextDeadline }) => (nextDeadline ? <Deadline at={nextDeadline.at} /> : 'none'),
  },
];

/** `GET /cases` */
export function casesPage(surroundings: Surroundings): Handler {
  return async (c) => {
    const shown = slice(await listCases(surroundings.register), c.req.query('page'));
    const body = (
      <>
        <header class="page-header">
          <h1>Cases</h1>
          <p class="lead">Every letter of intent, wherever it is on its way.</p>
        </header>
        {shown.total === 0 ? (
          <NoCase />
        ) : (
          <DataTable caption={counted(shown.total, 'case')} columns={columns} rows={shown.items} />
        )}
        <Pager of={shown} path="/cases" />
      </>
    );
    return respond(c, surroundings, { title: 'Cases', place: 'cases', body });
  };
}

function NoCase() {
  return (
    <section class="empty" aria-labelledby="no-case">
      <h2 id="no-case">No letter has arrived yet</h2>
      <p>Hand one in on the command line; its case then appears here:</p>
      <pre>
        <code>npx assent letter submit FILE --as support-unit</code>
      </pre>
    </section>
  );
}
