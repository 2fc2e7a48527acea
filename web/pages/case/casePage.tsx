// The frame of a case's pages: its name, what was just recorded, and the way from one of its pages to the others. In: a case and what
// one page says of it. Out: the page, which keeps itself up to date; or 404 where there is no such case.
import type { Handler } from 'hono';
import type { Child } from 'hono/jsx';
import { later, type Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import { findCase, history, type CaseRecord, type HistoryEntry } from '../../../register/cases.ts';
import { logHead } from '../../../register/logHead.ts';
import { lookable, respond } from '../../http/respond.tsx';
import { LiveRegion } from '../../live/liveRegion.tsx';
import { Outside } from '../../parts/outside.tsx';
import { actorsIn, visitorOf } from '../../people/visitor.ts';
import { kitOf, readCase, type CaseReading } from '../../reading/caseReading.ts';
import { narrate, type Told } from '../../reading/narrative.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { Recorded } from '../act/recorded.tsx';
import { deskReader } from '../desk/deskReader.ts';
import { casePages, pathOfCase, type CasePage } from './pathOfCase.ts';

export interface OpenCase {
  record: CaseRecord;
  entries: HistoryEntry[];
  /** Null when this version of the software cannot read the case's snapshot. */
  reading: CaseReading | null;
  /** The entries in the machine's sentences, one for each. */
  told: Told[];
  /** The machine's clock, or the case's last event where that is later: its clock may have been hurried. */
  present: Instant;
  /** As whom whoever looks may act; null for somebody who only looks, or where this web only shows. */
  actors: readonly Actor[] | null;
  /** The query of the address. */
  query: Record<string, string>;
}

/** A page of the case that the address names. */
export function casePage(
  surroundings: Surroundings,
  page: CasePage,
  content: (open: OpenCase) => Promise<Child> | Child,
): Handler {
  const { register, desk } = surroundings;
  return async (c) => {
    const id = c.req.param('case');
    const visitor = visitorOf(c);
    // Before everything else: what is recorded while the rest is read is told to the page as news.
    const position = await logHead(register);
    const record = lookable(id) ? await findCase(register, id) : null;
    if (record === null) return c.notFound();
    const entries = await history(register, record.case);
    const present = later(presentOf(surroundings), record.updatedAt);
    const kit = kitOf(record.machine);
    const told = kit === undefined ? [] : narrate(kit, entries);
    const reading = readCase(record);
    const actors = visitor === null || desk === undefined ? null : actorsIn(visitor, record);
    const query = c.req.query();
    const open = { record, entries, told, reading, present, actors, query };
    const seq = query['recorded'];
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
        {reading && actors && <Recorded {...{ seq, caseId: record.case, told, reading, actors, present }} />}
        <LiveRegion path={`${pathOfCase(record.case)}/live`} position={position}>
          {await content(open)}
        </LiveRegion>
      </article>
    );
    const title = `${name}: ${casePages[page][1]}`;
    return respond(c, surroundings, { title, place: 'cases', body, ...deskReader(visitor) });
  };
}

function CaseNavigation({ caseId, page }: { caseId: string; page: CasePage }) {
  return (
    <nav class="of-case" aria-label="This case">
      <ul>
        {(Object.keys(casePages) as CasePage[]).map((one) => (
          <li>
            <a href={pathOfCase(caseId, one)} aria-current={one === page ? 'page' : undefined}>
              {casePages[one][1]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
