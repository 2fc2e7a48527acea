// The official list of OGP multilateral partners (SC-5), the register's front page. In: the register, and what is asked of it: a status,
// words of a name, a day of the past. Out: a table, or what will stand here.
import type { Handler } from 'hono';
import type { Refusal } from '../../domain/errors.ts';
import { instant } from '../../domain/instant.ts';
import { respond } from '../http/respond.tsx';
import { Pager, slice } from '../parts/pager.tsx';
import { listed, type Listed, type ListedPartner } from '../register/listed.ts';
import { narrows, readListQuery, type ListQuery } from '../register/listQuery.ts';
import type { Surroundings } from '../surroundings.ts';
import { addressOf, ListForm, type Asked } from './register/listForm.tsx';
import { ListTable } from './register/listTable.tsx';
import { Past } from './register/past.tsx';

const title = 'Multilateral partners';
const lead =
  'The official list of multilateral organizations that the Open Government Partnership has accepted as partners, each with its letter of intent.';

/** `GET /?status=…&q=…&asOf=…&page=…` */
export function officialListPage(surroundings: Surroundings): Handler {
  const { register, now = () => instant(Date.now()) } = surroundings;
  return async (c) => {
    const given = c.req.query();
    const asked = { status: given['status'] ?? '', q: given['q'] ?? '', asOf: given['asOf'] ?? '' };
    const read = readListQuery(given);
    if ('refused' in read) {
      const body = <Unclear asked={asked} refusal={read.refused} />;
      return respond(c, surroundings, { title, place: 'partners', body, status: 400, canonical: '/' });
    }
    const { query } = read;
    const list = await listed(register, query);
    const shown = slice(list.found, given['page']);
    const body = (
      <>
        <Header />
        {query.asOf !== null && (
          <Past
            day={query.asOf.day}
            isOver={query.asOf.until < now()}
            present={addressOf({ ...asked, asOf: '' })}
          >
            the list
          </Past>
        )}
        {(list.total > 0 || query.asOf !== null) && <ListForm asked={asked} />}
        <Content list={list} query={query} rows={shown.items} />
        <Pager of={shown} path="/" query={{ ...asked }} order="byName" />
        {list.total > 0 && <ForPrograms asked={asked} />}
      </>
    );
    const canonical = shown.page === 1 ? '/' : `/?page=${shown.page}`;
    return respond(c, surroundings, { title, place: 'partners', body, description: lead, canonical });
  };
}

function Header() {
  return (
    <header class="page-header">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
    </header>
  );
}

interface ContentProps {
  list: Listed;
  query: ListQuery;
  rows: readonly ListedPartner[];
}

function Content({ list, query, rows }: ContentProps) {
  if (list.total === 0)
    return query.asOf === null ? <NobodyYet /> : <p>No organization was on the list yet.</p>;
  if (rows.length > 0)
    return <ListTable list={list} rows={rows} narrowed={narrows(query)} day={query.asOf?.day} />;
  return (
    <p>
      No partner matches.{' '}
      <a href={addressOf({ status: '', q: '', asOf: query.asOf?.day ?? '' })}>Show all of them</a>.
    </p>
  );
}

function Unclear({ asked, refusal }: { asked: Asked; refusal: Refusal }) {
  return (
    <>
      <Header />
      <p class="warning" role="alert" id="unclear">
        {refusal.message}
      </p>
      <ListForm asked={asked} unclear={refusal.code} />
      <p>
        Or <a href="/">see the list as it stands now</a>.
      </p>
    </>
  );
}

function ForPrograms({ asked }: { asked: Asked }) {
  return (
    <p class="aside after">
      This list for programs: <a href={addressOf(asked, '/api/partners')}>JSON</a>,{' '}
      <a href={addressOf(asked, '/api/partners.csv')}>CSV</a>; and <a href="/data">all data and feeds</a>.
    </p>
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
