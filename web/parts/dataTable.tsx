// A table that becomes a list of cards on a phone. In: columns and rows. Out: a table with a caption.
// The roles are written out because a table that CSS lays out as blocks loses them in some browsers.
import type { Child } from 'hono/jsx';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Child;
  /** What it holds, where that decides its width: a code is never broken, an address only when it must be. */
  kind?: 'code' | 'address';
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The first column names the row. */
export function DataTable<Row>({ caption, columns, rows }: Props<Row>) {
  return (
    <table class="data" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head }) => (
            <th scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map(({ head, cell, kind }, index) =>
              index === 0 ? (
                <th scope="row" role="rowheader">
                  {cell(row)}
                </th>
              ) : (
                <td role="cell" class={kind}>
                  <span class="cell-head" aria-hidden="true">
                    {head}
                  </span>
                  <div class="cell-body">{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
