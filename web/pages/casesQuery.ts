// What the list of cases is asked for. In: the query of its address. Out: a search of the register; what makes no sense is left out.
import { plus, days, type Instant } from '../../domain/instant.ts';
import type { CaseSearch } from '../../register/cases.ts';

export interface CasesQuery {
  q: string;
  stage: string;
  waitingOn: string;
  /** Days within which the next deadline falls due. */
  within: string;
  late: string;
  sort: string;
}

export const sorts = [
  ['changed', 'Changed last'],
  ['due', 'Falls due next'],
  ['name', 'By name'],
  ['opened', 'Opened last'],
] as const;

const lookable = (text: string | undefined, most: number) =>
  text === undefined ? '' : text.replaceAll('\0', '').trim().slice(0, most);

export function casesQuery(query: Readonly<Record<string, string>>): CasesQuery {
  return {
    q: lookable(query['q'], 200),
    stage: lookable(query['stage'], 60),
    waitingOn: lookable(query['waitingOn'], 100),
    within: /^\d{1,3}$/.test(query['within'] ?? '') ? (query['within'] ?? '') : '',
    late: query['late'] === 'yes' ? 'yes' : '',
    sort: sorts.some(([sort]) => sort === query['sort']) ? (query['sort'] ?? '') : 'changed',
  };
}

/** @param late the cases in which something is late, where that is asked for */
export function searchFor(query: CasesQuery, now: Instant, late: readonly string[] | null): CaseSearch {
  const some = (text: string) => (text === '' ? undefined : text);
  return {
    text: some(query.q),
    stage: some(query.stage),
    waitingOn: some(query.waitingOn),
    dueBy: query.within === '' ? undefined : plus(now, Number(query.within) * days),
    among: late ?? undefined,
    by: query.sort as NonNullable<CaseSearch['by']>,
  };
}

/** The parts of the query that say something, for the links of the pager. */
export const asked = (query: CasesQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) => value !== '' && !(name === 'sort' && value === 'changed'),
    ),
  );
