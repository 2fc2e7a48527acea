// What each seat said, by constituency (SC-1, SC-2). In: the review. Out: a table for each constituency: the position that counts or
// why it does not, whoever spoke for the seat, what came too late, and whether the notice has reached it.
import type { LateAnswer, Take } from '../../../domain/positions.ts';
import type { Review } from '../../../machines/context.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { constituencyNames, countOf, spokenFor, takeNames } from '../../reading/review/reviewWords.ts';
import { seatRows, type ConstituencyRows, type SeatRow } from '../../reading/review/seatRows.ts';
import { counted } from '../../reading/words.ts';

const order: readonly (Take | 'silent')[] = [
  'support',
  'no-objection',
  'objection',
  'abstain',
  'recuse',
  'silent',
];

/** "11 seats: 2 in support, 9 silent, 1 of them not reached". */
export function tallyInWords({ rows, counts, unreached }: ConstituencyRows): string {
  const parts = order.flatMap((take) => (counts[take] === undefined ? [] : [countOf(take, counts[take])]));
  const missed = unreached.length === 0 ? '' : `, ${unreached.length} of them not reached`;
  return `${counted(rows.length, 'seat')}: ${parts.join(', ')}${missed}`;
}

const columns: Column<SeatRow>[] = [
  {
    head: 'Seat',
    cell: ({ seat }) => (
      <>
        <Outside text={seat.id} />
        <span class="aside block">
          <Outside text={seat.holder} />
        </span>
      </>
    ),
  },
  { head: 'Position', cell: (row) => <PositionOf row={row} /> },
  { head: 'Notice', cell: (row) => <NoticeOf row={row} /> },
];

export function Positions({ of: review }: { of: Review }) {
  return (
    <section aria-labelledby="positions">
      <h3 id="positions">Positions</h3>
      {seatRows(review).map((group) => (
        <Constituency of={group} />
      ))}
    </section>
  );
}

/** Seats that are silent and were reached have nothing to show beside their names. */
const saysNothing = ({ position, counts, late, reached, seat }: SeatRow) =>
  counts === 'silent' &&
  position === null &&
  late.length === 0 &&
  reached !== false &&
  seat.conflict === undefined;

function Constituency({ of: group }: { of: ConstituencyRows }) {
  const spoke = group.rows.filter((row) => !saysNothing(row));
  const quiet = group.rows.filter(saysNothing);
  const caption = `${constituencyNames[group.constituency]}, ${tallyInWords(group)}`;
  return (
    <>
      {spoke.length === 0 ? (
        <p class="aside">{caption}</p>
      ) : (
        <div class="positions">
          <DataTable caption={caption} columns={columns} rows={spoke} />
        </div>
      )}
      {quiet.length > 0 && <Quiet rows={quiet} />}
    </>
  );
}

function Quiet({ rows }: { rows: readonly SeatRow[] }) {
  const notified = rows.every(({ reached }) => reached === true);
  return (
    <p class="quiet">
      {notified ? 'Silent, and reached:' : 'Silent; the notices are going out:'}{' '}
      {rows.map(({ seat, acknowledged }, index) => (
        <>
          {index > 0 && ', '}
          <Outside text={seat.id} />
          {acknowledged && ' (has read the notice)'}
        </>
      ))}
    </p>
  );
}

function PositionOf({ row: { seat, position, counts, settled, late } }: { row: SeatRow }) {
  return (
    <>
      {position === null || position.stale === true ? (
        <span class="take take-silent">{takeNames.silent}</span>
      ) : (
        <span class={`take take-${counts}`}>{takeNames[position.take]}</span>
      )}
      {settled !== null && `, ${settled}`}
      {position?.stale === true && (
        <span class="block">
          {takeNames[position.take]} on an earlier text, which does not count until the seat says that it
          still stands
        </span>
      )}
      {position !== null && (
        <span class="aside block">
          {position.by !== undefined && (
            <>
              <Outside text={spokenFor(seat.id, position.by)} />,{' '}
            </>
          )}
          <ExactInstant at={position.at} />
        </span>
      )}
      {position?.reason !== undefined && position.take !== 'objection' && <Quote text={position.reason} />}
      {seat.conflict !== undefined && counts !== 'recuse' && (
        <span class="block warning">Has declared a conflict of interest ahead; recusal is suggested</span>
      )}
      {late.map((answer) => (
        <Late answer={answer} />
      ))}
    </>
  );
}

function Late({ answer: { seat, at, take, reason, by, withdrawnAt, stale } }: { answer: LateAnswer }) {
  return (
    <div class="late">
      <span class="warning">{takeNames[take]}, after the close and not counted</span>
      {stale === true && <span class="block">It is about an earlier text</span>}
      {withdrawnAt !== undefined && (
        <span class="block">
          Taken back <ExactInstant at={withdrawnAt} />
        </span>
      )}
      <span class="aside block">
        {by !== undefined && (
          <>
            <Outside text={spokenFor(seat, by)} />,{' '}
          </>
        )}
        <ExactInstant at={at} />
      </span>
      {reason !== undefined && <Quote text={reason} />}
    </div>
  );
}

function NoticeOf({ row: { reached, acknowledged, failed } }: { row: SeatRow }) {
  if (reached === null) return <>going out</>;
  return (
    <>
      {reached ? 'reached' : <span class="warning">not reached</span>}
      {acknowledged && ', read'}
      {!reached && failed !== null && (
        <span class="aside block">
          <Outside text={failed} />
        </span>
      )}
    </>
  );
}
