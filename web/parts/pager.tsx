// Long lists in pages. In: a list, the page that is asked for, the address's other parameters. Out: a slice and the links.
import { counted } from '../reading/words.ts';

export interface Slice<Item> {
  items: readonly Item[];
  page: number;
  pages: number;
  total: number;
}

/** The `page`-th so many, from 1; what is no number counts as the first, what lies beyond as the last. */
export function slice<Item>(all: readonly Item[], page: string | undefined, pageLength = 100): Slice<Item> {
  const pages = Math.max(1, Math.ceil(all.length / pageLength));
  const asked = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
  const at = Math.min(Math.max(asked, 1), pages);
  return { items: all.slice((at - 1) * pageLength, at * pageLength), page: at, pages, total: all.length };
}

/** What the way back and the way on are called. */
const labels = {
  newestFirst: ['Newer', 'Older'],
  oldestFirst: ['Earlier', 'Later'],
  byName: ['Previous', 'Next'],
} as const;

interface Props {
  of: Slice<unknown>;
  path: string;
  query?: Record<string, string>;
  order?: keyof typeof labels;
}

export function Pager({ of: { page, pages, total }, path, query = {}, order = 'newestFirst' }: Props) {
  if (pages === 1) return null;
  const [back, on] = labels[order];
  const to = (number: number) =>
    `${path}?${new URLSearchParams({ ...query, page: String(number) }).toString()}`;
  return (
    <nav class="pager" aria-label="Pages">
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {back}
        </a>
      )}
      <span>
        Page {page} of {pages}, {counted(total, 'entry', 'entries')}
      </span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {on}
        </a>
      )}
    </nav>
  );
}
