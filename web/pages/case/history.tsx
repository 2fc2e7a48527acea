// What happened in a case, with who said what. In: the log's entries of the case. Out: the page of its whole history, and its last
// events for the page at a glance.
import type { Handler } from 'hono';
import { Fragment } from 'hono/jsx';
import type { HistoryEntry } from '../../../register/cases.ts';
import { Outside } from '../../parts/outside.tsx';
import { Pager, slice } from '../../parts/pager.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Timeline, type TimelineEntry } from '../../parts/timeline.tsx';
import type { Told } from '../../reading/narrative.ts';
import { roleInShort } from '../../reading/publicTimeline.ts';
import { spokenFor } from '../../reading/review/reviewWords.ts';
import { saidWith } from '../../reading/said.ts';
import type { Surroundings } from '../../surroundings.ts';
import { casePage, type OpenCase } from './casePage.tsx';
import { choicesIn, historyQuery, matching, type HistoryQuery } from './historyFilter.ts';
import { pathOfCase } from './pathOfCase.ts';

/** Events to a page, and on the page at a glance. */
const onOnePage = 50;
const atAGlance = 4;

/** `GET /cases/:case/history` */
export function caseHistory(surroundings: Surroundings): Handler {
  return casePage(surroundings, 'history', ({ record, entries, told, query }) => {
    const wanted = historyQuery(query);
    const shown = slice(matching(told, wanted), query['page'], onOnePage);
    const path = pathOfCase(record.case, 'history');
    return (
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        <p>
          Everything that happened, oldest first, with everything that was said. Nothing of it is ever
          changed.
        </p>
        <Filters path={path} wanted={wanted} told={told} />
        {shown.total === 0 && <p class="empty">Nothing of the kind has happened.</p>}
        <Timeline entries={timelineOf(shown.items, entries)} />
        <Pager of={shown} path={path} query={{ ...wanted }} order="oldestFirst" />
      </section>
    );
  });
}

function Filters({ path, wanted, told }: { path: string; wanted: HistoryQuery; told: readonly Told[] }) {
  const { by, about } = choicesIn(told);
  return (
    <form class="filters" method="get" action={path} aria-label="Show a part of the history">
      <Pick name="by" label="By whom" value={wanted.by} any="everybody" choices={by} />
      <Pick name="about" label="About" value={wanted.about} any="everything" choices={about} />
      <p class="actions">
        <button type="submit">Show</button>
      </p>
    </form>
  );
}

export function LastEvents({ of: { record, entries, told } }: { of: OpenCase }) {
  return (
    <section aria-labelledby="last">
      <h2 id="last">What happened last</h2>
      <Timeline entries={timelineOf(told.slice(-atAGlance), entries)} />
      <p class="after">
        <a href={pathOfCase(record.case, 'history')}>The whole history, {entries.length} events</a>
      </p>
    </section>
  );
}

function timelineOf(told: readonly Told[], entries: readonly HistoryEntry[]): TimelineEntry[] {
  const payloads = new Map(entries.map(({ seq, payload }) => [seq, payload]));
  return told.map(({ seq, at, sentence, clause, by, event }) => {
    const payload = payloads.get(seq) ?? {};
    return {
      at,
      sentence,
      clause,
      by: <Actor by={by} payload={payload} />,
      details: <Details seq={seq} event={event} payload={payload} />,
    };
  });
}

/** "a Steering Committee seat (brazil-deputy for brazil)" */
function Actor({ by, payload }: { by: Told['by']; payload: HistoryEntry['payload'] }) {
  if (!['seat', 'coChair'].includes(by.role)) return <>{roleInShort(by.role)}</>;
  const { seat } = payload;
  const another = by.role === 'seat' && typeof seat === 'string' && seat !== by.id;
  return (
    <>
      {roleInShort(by.role)} (
      <Outside text={another ? spokenFor(seat, by.id) : by.id} />)
    </>
  );
}

function Details({ seq, event, payload }: Pick<HistoryEntry, 'seq' | 'payload'> & { event: string }) {
  const said = saidWith(payload);
  return (
    <>
      {said.length > 0 && (
        <dl class="said">
          {said.map(([name, text]) => (
            <Fragment>
              <dt>{name}</dt>
              <dd>
                <Outside text={text} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <p class="aside">
        {seq}. <code>{event}</code>
      </p>
    </>
  );
}
