// The form above the list of cases. In: what is looked for. Out: a form that works by its address, so that a search can be kept and sent.
import { Pick } from '../parts/pick.tsx';
import type { Choice } from '../parts/fields.tsx';
import type { Visitor } from '../people/visitor.ts';
import { stages } from '../reading/stages.ts';
import { stageName, waitedOn } from '../reading/words.ts';
import { sorts, type CasesQuery } from './casesQuery.ts';

const spans: readonly Choice[] = [
  ['1', 'a day'],
  ['7', 'a week'],
  ['30', 'a month'],
  ['90', 'three months'],
];

export function CasesSearch({ of: query, visitor }: { of: CasesQuery; visitor: Visitor | null }) {
  const own = (visitor?.actors ?? []).map(({ id }) => id);
  const whom = [...new Set([...own, 'support-unit', 'contact', query.waitingOn])].filter((id) => id !== '');
  return (
    <form class="filters" method="get" action="/cases" role="search" aria-label="Cases">
      <div>
        <label for="q">Name, case or contact</label>
        <input type="search" id="q" name="q" value={query.q} />
      </div>
      <Pick
        name="stage"
        label="Stage"
        value={query.stage}
        any="every stage"
        choices={stages.map((one) => [one, stageName(one)])}
      />
      <Pick
        name="waitingOn"
        label="Waits on"
        value={query.waitingOn}
        any="whomever"
        choices={whom.map((id) => [id, waitedOn(id)])}
      />
      <Pick name="within" label="Falls due within" value={query.within} any="any time" choices={spans} />
      <Pick name="sort" label="Order" value={query.sort} choices={sorts} />
      <label class="check">
        <input type="checkbox" name="late" value="yes" checked={query.late === 'yes'} />
        <span>Only what is late</span>
      </label>
      <p class="actions">
        <button type="submit">Show</button>
        <a href="/cases">Show every case</a>
      </p>
    </form>
  );
}
