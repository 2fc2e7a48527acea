// Every case, also those that are not public yet, to be searched and filtered. In: the register, and what is looked for. Out: a form and
// a table, page by page.
import type { Handler } from 'hono';
import { later, type Instant } from '../../domain/instant.ts';
import { casesUnderWay, searchCases, type CaseSummary } from '../../register/cases.ts';
import { logHead } from '../../register/logHead.ts';
import type { Register } from '../../register/open.ts';
import { respond } from '../http/respond.tsx';
import { LiveRegion } from '../live/liveRegion.tsx';
import { DataTable, type Column } from '../parts/dataTable.tsx';
import { Deadline } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { Pager, slice } from '../parts/pager.tsx';
import { WaitingOn } from '../parts/waitingOn.tsx';
import { visitorOf } from '../people/visitor.ts';
import { readCase } from '../reading/caseReading.ts';
import { lateness } from '../reading/desk/late.ts';
import { counted, stageName } from '../reading/words.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';
import { pathOfCase } from './case/pathOfCase.ts';
import { asked, casesQuery, searchFor, type CasesQuery } from './casesQuery.ts';
import { CasesSearch } from './casesSearch.tsx';
import { deskReader } from './desk/deskReader.ts';

const columns: Column<CaseSummary>[] = [
  {
    head: 'Case',
    cell: (one) => (
      <>
        <a href={pathOfCase(one.case)}>
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

const onOnePage = 50;

/** `GET /cases` */
export function casesPage(surroundings: Surroundings): Handler {
  const { register } = surroundings;
  return async (c) => {
    const visitor = visitorOf(c);
    const query = casesQuery(c.req.query());
    const position = await logHead(register);
    const now = presentOf(surroundings);
    const late = query.late === '' ? null : await lateCases(register, now);
    const shown = slice(
      await searchCases(register, searchFor(query, now, late)),
      c.req.query('page'),
      onOnePage,
    );
    const filtered = Object.keys(asked(query)).some((name) => name !== 'sort');
    const body = (
      <>
        <header class="page-header">
          <h1>Cases</h1>
          <p class="lead">Every letter of intent, wherever it is on its way.</p>
        </header>
        {(filtered || shown.total > 0) && <CasesSearch of={query} visitor={visitor} />}
        <LiveRegion path="/desk/live" position={position}>
          {shown.total > 0 ? (
            <DataTable caption={counted(shown.total, 'case')} columns={columns} rows={shown.items} />
          ) : filtered ? (
            <NoneFound query={query} />
          ) : (
            <NoCase intake={surroundings.desk !== undefined} />
          )}
          <Pager
            of={shown}
            path="/cases"
            query={asked(query)}
            order={query.sort === 'name' ? 'byName' : 'newestFirst'}
          />
        </LiveRegion>
      </>
    );
    return respond(c, surroundings, { title: 'Cases', place: 'cases', body, ...deskReader(visitor) });
  };
}

async function lateCases(register: Register, now: Instant): Promise<string[]> {
  const underWay = await casesUnderWay(register);
  return underWay.flatMap((record) => {
    const reading = readCase(record);
    const late = reading && lateness(record, reading, later(now, record.updatedAt));
    return late === null ? [] : [record.case];
  });
}

function NoneFound({ query: { q } }: { query: CasesQuery }) {
  return (
    <section class="empty" aria-labelledby="none-found">
      <h2 id="none-found">No case is like that</h2>
      <p>
        {q !== '' && (
          <>
            Nothing was found for “
            <Outside text={q} />
            ”.{' '}
          </>
        )}
        <a href="/cases">Show every case</a>
      </p>
    </section>
  );
}

function NoCase({ intake }: { intake: boolean }) {
  return (
    <section class="empty" aria-labelledby="no-case">
      <h2 id="no-case">No letter has arrived yet</h2>
      {intake && (
        <p>
          <a class="button primary" href="/cases/new">
            Record a letter
          </a>
        </p>
      )}
      <p>{intake ? 'Or hand it' : 'Hand one'} in on the command line; its case then appears here:</p>
      <pre>
        <code>npx assent letter submit FILE --as support-unit</code>
      </pre>
    </section>
  );
}
