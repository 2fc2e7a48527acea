// The frame of a case's pages in a local installation: its name, and the way from one of its pages to the others. In: a case and
// what one page says of it. Out: the page, or 404 where there is no such case.
import type { Handler } from 'hono';
import type { Child } from 'hono/jsx';
import { instant, later, type Instant } from '../../../domain/instant.ts';
import { findCase, history, type CaseRecord, type HistoryEntry } from '../../../register/cases.ts';
import { lookable, respond } from '../../http/respond.tsx';
import { Outside } from '../../parts/outside.tsx';
import { kitOf, readCase, type CaseReading } from '../../reading/caseReading.ts';
import { narrate, type Told } from '../../reading/narrative.ts';
import type { Surroundings } from '../../surroundings.ts';

export interface OpenCase {
  record: CaseRecord;
  entries: HistoryEntry[];
  /** Null when this version of the software cannot read the case's snapshot. */
  reading: CaseReading | null;
  /** The entries in the machine's sentences, one for each. */
  told: Told[];
  /** The machine's clock, or the case's last event where that is later: its clock may have been hurried. */
  present: Instant;
  /** The query of the address. */
  query: Record<string, string>;
}

const pages = {
  glance: ['', 'At a glance'],
  record: ['/record', 'Record'],
  history: ['/history', 'History'],
  mail: ['/mail', 'Mail'],
} as const;

type CasePage = keyof typeof pages;

/** A page of the case that the address names. */
export function casePage(
  surroundings: Surroundings,
  page: CasePage,
  content: (open: OpenCase) => Promise<Child> | Child,
): Handler {
  const { register, now = () => instant(Date.now()) } = surroundings;
  return async (c) => {
    const id = c.req.param('case');
    const record = lookable(id) ? await findCase(register, id) : null;
    if (record === null) return c.notFound();
    const entries = await history(register, record.case);
    const present = later(now(), record.updatedAt);
    const kit = kitOf(record.machine);
    const told = kit === undefined ? [] : narrate(kit, entries);
    const open = { record, entries, told, reading: readCase(record), present, query: c.req.query() };
    const name = record.organization || record.case;
    const body = (
      <article>
        <header class="page-header">
          <p class="kicker">
            Case <code>{record.case}</code>
          </p>
          <h1>
            <Outside text={name} />
          </h1>
          <CaseNavigation caseId={record.case} page={page} />
        </header>
        {await content(open)}
      </article>
    );
    return respond(c, surroundings, { title: `${name}: ${pages[page][1]}`, place: 'cases', body });
  };
}

export const pathOfCase = (caseId: string, page: CasePage = 'glance'): string =>
  `/cases/${encodeURIComponent(caseId)}${pages[page][0]}`;

function CaseNavigation({ caseId, page }: { caseId: string; page: CasePage }) {
  return (
    <nav class="of-case" aria-label="This case">
      <ul>
        {(Object.keys(pages) as CasePage[]).map((one) => (
          <li>
            <a href={pathOfCase(caseId, one)} aria-current={one === page ? 'page' : undefined}>
              {pages[one][1]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
