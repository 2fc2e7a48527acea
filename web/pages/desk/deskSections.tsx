// The smaller sections of the desk: how many cases are where, what is late, what happened last. In: what the desk reads. Out: parts of
// the page.
import { ClauseMark } from '../../parts/clause.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { WaitingOn } from '../../parts/waitingOn.tsx';
import { roleInShort } from '../../reading/publicTimeline.ts';
import { stages } from '../../reading/stages.ts';
import { counted, stageName } from '../../reading/words.ts';
import type { DeskReading } from './deskReading.ts';
import { CaseName } from './caseName.tsx';

/** As a partnership passes them; a stage that this version does not know comes last. */
const inOrder = (counts: DeskReading['counts']) =>
  [...new Set([...stages, ...counts.keys()])].filter((stage) => counts.has(stage));

export function Counts({ of: counts }: { of: DeskReading['counts'] }) {
  if (counts.size === 0) return null;
  return (
    <ul class="counts" aria-label="Cases by stage">
      {inOrder(counts).map((stage) => (
        <li>
          <a href={`/cases?stage=${encodeURIComponent(stage)}`}>
            <strong>{counts.get(stage)}</strong> {stageName(stage)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function Late({ of: late }: { of: DeskReading['late'] }) {
  if (late.length === 0) return null;
  return (
    <section aria-labelledby="late" class="attention">
      <h2 id="late">
        Late <span class="aside">{counted(late.length, 'case')}</span>
      </h2>
      <ul class="plain">
        {late.map(({ record, why }) => (
          <li>
            <CaseName of={record} />: {why}{' '}
            <span class="aside">
              It waits on <WaitingOn ids={record.waitingOn} most={3} />.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Happened({ of: recent }: { of: DeskReading['recent'] }) {
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">What happened last</h2>
      {recent.length === 0 ? (
        <p class="empty">
          No letter has arrived yet. <a href="/cases/new">Record the first one</a>.
        </p>
      ) : (
        <ol class="timeline">
          {recent.map((one) => (
            <li>
              <p class="when">
                <ExactInstant at={one.at} />
              </p>
              <p class="what">
                <CaseName of={one} />: {one.sentence}
              </p>
              <p class="who">
                by {roleInShort(one.by.role)} <ClauseMark clause={one.clause} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
