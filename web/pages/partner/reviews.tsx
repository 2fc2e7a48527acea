// What the yearly reviews of a partnership came to (SC-6). In: the concluded reviews, oldest first. Out: a table, the newest first;
// nothing before there is one.
import type { ReviewOutcome } from '../../../domain/decision.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { Day } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { ConcludedReview } from '../../reading/concludedReviews.ts';
import { counted } from '../../reading/words.ts';

const outcomes: Record<ReviewOutcome, string> = {
  continue: 'Continues',
  continueWithConditions: 'Continues with conditions',
  suspend: 'Suspended',
  end: 'Ended',
};

const ways: Record<ConcludedReview['how'], string> = {
  silence: 'absent any objections',
  coChairs: 'the Co-Chairs accepted the silence',
  decision: 'by a recorded decision',
};

const columns: Column<ConcludedReview>[] = [
  { head: 'Review', cell: ({ year }) => (year === null ? 'Of the year' : `Year ${year}`) },
  {
    head: 'Outcome',
    cell: ({ outcome, how }) => (
      <>
        {outcomes[outcome]} <span class="aside block">{ways[how]}</span>
      </>
    ),
  },
  {
    head: 'Conditions',
    cell: ({ conditions }) =>
      conditions.length === 0 ? (
        'none'
      ) : (
        <ul class="plain">
          {conditions.map(({ text, due }) => (
            <li>
              <Outside text={text} />{' '}
              <span class="aside">
                by <Day at={due} />
              </span>
            </li>
          ))}
        </ul>
      ),
  },
  {
    head: 'Decision',
    cell: ({ decision }) =>
      decision === null ? (
        'none was needed'
      ) : (
        <>
          <Outside text={decision.reference} />{' '}
          <span class="aside block">
            <Day at={decision.date} />
          </span>
        </>
      ),
  },
  { head: 'Opened', cell: ({ openedAt }) => <Day at={openedAt} /> },
  { head: 'Concluded', cell: ({ concludedAt }) => <Day at={concludedAt} /> },
];

export function Reviews({ of: reviews }: { of: readonly ConcludedReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <section class="reviews" aria-labelledby="reviews">
      <h2 id="reviews">Yearly reviews</h2>
      <DataTable
        caption={`${counted(reviews.length, 'review')}, the newest first. Days are days in UTC.`}
        columns={columns}
        rows={reviews.toReversed()}
      />
    </section>
  );
}
