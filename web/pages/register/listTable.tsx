// The official list as a table. In: the rows of one page, and how many there are in all. Out: the table, which counts.
import type { PlainDate } from '../../../domain/instant.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { Day } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { StatusMark } from '../../parts/statusMark.tsx';
import { counted } from '../../reading/words.ts';
import { pathOfPartner } from '../../register/addresses.ts';
import type { Listed, ListedPartner } from '../../register/listed.ts';
import { statuses } from '../../register/listQuery.ts';

const columnsAsOf = (query: string): Column<ListedPartner>[] => [
  {
    head: 'Organization',
    cell: ({ slug, name, formerly }) => (
      <>
        <a href={`${pathOfPartner(slug)}${query}`}>
          <Outside text={name} />
        </a>
        {formerly !== undefined && (
          <span class="aside block">
            formerly <Outside text={formerly} />
          </span>
        )}
      </>
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

const columnsNow = columnsAsOf('');

interface Props {
  list: Listed;
  rows: readonly ListedPartner[];
  narrowed: boolean;
  /** The day of the past that the list is of. */
  day: PlainDate | undefined;
}

export function ListTable({ list: { found, total, counts }, rows, narrowed, day }: Props) {
  const parts = statuses.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one}`);
  const all = `${counted(total, 'organization')}: ${parts.join(', ')}.`;
  const match = `${found.length} of ${counted(total, 'organization')} ${found.length === 1 ? 'matches' : 'match'}.`;
  const columns = day === undefined ? columnsNow : columnsAsOf(`?asOf=${day}`);
  return (
    <DataTable caption={`${narrowed ? match : all} Days are days in UTC.`} columns={columns} rows={rows} />
  );
}
