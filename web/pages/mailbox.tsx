// The mail that a local installation caught. In: the catcher's messages, a recipient and a case to look for. Out: a table, the
// newest first, and a search that needs no script.
import type { Handler } from 'hono';
import { setCookie } from 'hono/cookie';
import { listCases } from '../../register/cases.ts';
import { mailOf } from '../../register/outbox.ts';
import { lookable, respond } from '../http/respond.tsx';
import { seenMail } from '../local/lookOut.ts';
import type { CaughtMail, Mailbox } from '../mailbox.ts';
import { DataTable, type Column } from '../parts/dataTable.tsx';
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { Pager, slice } from '../parts/pager.tsx';
import { dated } from '../reading/mailDate.ts';
import { counted } from '../reading/words.ts';
import type { Surroundings } from '../surroundings.ts';

interface Search {
  to: string;
  case: string;
}

const columns: Column<CaughtMail>[] = [
  {
    head: 'Subject',
    cell: ({ id, subject }) => (
      <a href={`/mailbox/${encodeURIComponent(id)}`}>
        <Outside text={subject || '(no subject)'} />
      </a>
    ),
  },
  { head: 'To', kind: 'address', cell: ({ to }) => <Outside text={to.join(', ')} /> },
  { head: 'Dated, on the case’s clock', cell: (mail) => <ExactInstant at={dated(mail)} /> },
];

/** `GET /mailbox?to=…&case=…` */
export function mailboxPage(surroundings: Surroundings, mailbox: Mailbox): Handler {
  return async (c) => {
    const search = { to: c.req.query('to')?.trim() ?? '', case: c.req.query('case')?.trim() ?? '' };
    const [all, cases] = await Promise.all([mailbox.messages(), listCases(surroundings.register)]);
    setCookie(c, seenMail, String(all.length), { path: '/', httpOnly: true, sameSite: 'Lax' });
    const found = (await matching(surroundings, all, search)).toReversed();
    const shown = slice(found, c.req.query('page'));
    const body = (
      <>
        <header class="page-header">
          <h1>Mailbox</h1>
          <p class="lead">
            Every mail that this installation sent. It was caught here and delivered to nobody.
          </p>
        </header>
        <SearchForm search={search} cases={cases.map((one) => one.case)} />
        {all.length === 0 && <NothingSent />}
        {all.length > 0 && found.length === 0 && (
          <p>
            No message matches. <a href="/mailbox">Show all of them</a>.
          </p>
        )}
        {found.length > 0 && (
          <DataTable
            caption={`${counted(found.length, 'message')}, the newest first`}
            columns={columns}
            rows={shown.items}
          />
        )}
        <Pager of={shown} path="/mailbox" query={{ ...search }} />
      </>
    );
    return respond(c, surroundings, { title: 'Mailbox', place: 'mailbox', body });
  };
}

async function matching(
  { register }: Surroundings,
  all: CaughtMail[],
  search: Search,
): Promise<CaughtMail[]> {
  const wanted = search.to.toLowerCase();
  const toThem = all.filter(
    ({ to }) => to.some((address) => address.toLowerCase().includes(wanted)) || wanted === '',
  );
  if (search.case === '') return toThem;
  const sent = lookable(search.case) ? await mailOf(register, search.case) : [];
  const ids = new Set<string | undefined>(sent.map(({ messageId }) => messageId));
  return toThem.filter(({ messageId }) => messageId !== undefined && ids.has(messageId));
}

function SearchForm({ search, cases }: { search: Search; cases: readonly string[] }) {
  return (
    <search>
      <form class="search" action="/mailbox" method="get">
        <p>
          <label for="to">Recipient</label>
          <input id="to" name="to" type="search" value={search.to} autocomplete="off" />
        </p>
        <p>
          <label for="case">Case</label>
          <input id="case" name="case" type="search" value={search.case} list="cases" autocomplete="off" />
          <datalist id="cases">
            {cases.slice(0, 200).map((one) => (
              <option value={one} />
            ))}
          </datalist>
        </p>
        <p>
          <button type="submit">Search</button>
        </p>
      </form>
    </search>
  );
}

function NothingSent() {
  return (
    <section class="empty" aria-labelledby="nothing-sent">
      <h2 id="nothing-sent">No mail was sent yet</h2>
      <p>As soon as a letter of intent arrives, its receipt appears here.</p>
    </section>
  );
}
