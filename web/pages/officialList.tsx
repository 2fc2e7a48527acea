// The official list of OGP multilateral partners (SC-5), the register's front page. In: the register. Out: a table, or what
// will stand here; and the same list for programs.
import type { Handler } from 'hono';
import { officialList, type Partner } from '../../register/partners.ts';
import { respond } from '../http/respond.tsx';
import { DataTable, type Column } from '../parts/dataTable.tsx';
import { Day } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { StatusMark } from '../parts/statusMark.tsx';
import { counted } from '../reading/words.ts';
import type { Surroundings } from '../surroundings.ts';

const columns: Column<Partner>[] = [
  {
    head: 'Organization',
    cell: ({ slug, name }) => (
      <a href={`/partners/${encodeURIComponent(slug)}`}>
        <Outside text={name} />
      </a>
    ),
  },
  {
    head: 'Status',
    cell: ({ status, statusSince }) => (
      <>
        <StatusMark status={status} />{' '}
        <span class="aside">
          since <Day at={statusSince} />
        </span>
      </>
    ),
  },
  { head: 'Partner since', cell: ({ since }) => <Day at={since} /> },
];

/** `GET /` */
export function officialListPage(surroundings: Surroundings): Handler {
  return async (c) => {
    const partners = await officialList(surroundings.register);
    const body = (
      <>
        <header class="page-header">
          <h1>Multilateral partners</h1>
          <p class="lead">
            The official list of multilateral organizations that the Open Government Partnership has accepted
            as partners, each with its letter of intent.
          </p>
        </header>
        {partners.length === 0 ? <NobodyYet /> : <List partners={partners} />}
      </>
    );
    return respond(c, surroundings, { title: 'Multilateral partners', place: 'partners', body });
  };
}

/** `GET /api/partners`: `[{ slug, name, status, since }]`, the same shape as `assent partners --json`. */
export function partnersForPrograms({ register }: Surroundings): Handler {
  return async (c) => {
    const partners = await officialList(register);
    c.header('Cache-Control', 'no-cache');
    c.header('Access-Control-Allow-Origin', '*');
    return c.json(partners.map(({ slug, name, status, since }) => ({ slug, name, status, since })));
  };
}

function List({ partners }: { partners: Partner[] }) {
  const of = (status: Partner['status']) => partners.filter((one) => one.status === status).length;
  const parts = (['active', 'suspended', 'former'] as const)
    .filter((status) => of(status) > 0)
    .map((status) => `${of(status)} ${status}`);
  return (
    <>
      <DataTable
        caption={`${counted(partners.length, 'organization')}: ${parts.join(', ')}. Days are days in UTC.`}
        columns={columns}
        rows={partners}
      />
      <p class="aside after">
        For programs: <a href="/api/partners">this list as JSON</a>.
      </p>
    </>
  );
}

function NobodyYet() {
  return (
    <section class="empty" aria-labelledby="nobody-yet">
      <h2 id="nobody-yet">No organization is on the list yet</h2>
      <p>
        An organization joins when the Steering Committee has approved its letter of intent, absent any
        objections, and the Co-Chairs have signed the letter of acceptance. From then on you find here its
        name, its status (active, suspended or former) with dates, and a page with both letters, the course of
        the partnership and its next yearly review.
      </p>
    </section>
  );
}
