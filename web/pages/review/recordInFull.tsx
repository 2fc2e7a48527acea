// The record of a review, for those who may see everything: how the committee came to decide, complete enough to be checked by hand
// (SC-1, SC-2). In: the record. Out: facts, and each setting of the clock.
import type { ReviewRecord } from '../../../machines/review/record.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Deadline, ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { clockNames, spokenFor, takeNames } from '../../reading/review/reviewWords.ts';
import { spanInWords } from '../../../domain/spanInWords.ts';
import { counted } from '../../reading/words.ts';

type Setting = ReviewRecord['clock'][number];

const columns: Column<Setting>[] = [
  { head: 'What', cell: ({ what }) => clockNames[what] },
  { head: 'When', cell: ({ at }) => <ExactInstant at={at} /> },
  {
    head: 'Closes',
    cell: ({ closesAt }) => (closesAt === null ? 'no clock runs' : <Deadline at={closesAt} />),
  },
  {
    head: 'Counted or kept, and why',
    cell: ({ remaining, counted: days, reason }) => (
      <>
        {days !== undefined && days.workingDays > 0 && `${counted(days.workingDays, 'working day')} counted`}
        {remaining !== undefined && `${spanInWords(remaining)} kept`}
        {reason !== undefined && <Quote text={reason} />}
      </>
    ),
  },
];

export function RecordInFull({ record }: { record: ReviewRecord }) {
  const { counts, questions, sentence, openedAt, closedAt, letterHash, policyVersion, deferrals, late } =
    record;
  return (
    <section aria-labelledby="record">
      <h2 id="record">The record</h2>
      <p class="lead">{sentence}</p>
      <Facts>
        <Fact name="Opened">
          <ExactInstant at={openedAt} />
        </Fact>
        <Fact name="Decided">{closedAt === null ? 'not yet' : <ExactInstant at={closedAt} />}</Fact>
        {letterHash !== null && (
          <Fact name="The text, SHA-256">
            <code class="hash">{letterHash}</code>
          </Fact>
        )}
        <Fact name="Policy">
          <Outside text={policyVersion} />
        </Fact>
        <Fact name="Asked">{counted(counts.asked, 'seat')}</Fact>
        <SeatsByTake record={record} />
        <Fact name="Silent, never reached">{counts.undelivered}</Fact>
        <Fact name="Vacant, not asked">
          {counts.vacant === 0 ? 'none' : <Outside text={record.vacant.join(', ')} />}
        </Fact>
        {record.objections.length > 0 && (
          <Fact name="Objections">
            <Outside
              text={record.objections
                .map(({ seat, resolved }) => `${seat}: ${resolved?.how ?? 'stands'}`)
                .join(', ')}
            />
          </Fact>
        )}
        {record.amendments.map(({ nature, from }) => (
          <Fact name={`Before a change ${nature === 'substantive' ? 'of substance' : 'of form'}, SHA-256`}>
            <code class="hash">{from}</code>
          </Fact>
        ))}
        <Fact name="Deferrals">{deferrals}</Fact>
        <Fact name="Questions">
          {questions.asked} asked, {questions.answered} answered
        </Fact>
        <Fact name="After the close">{counted(late, 'answer')}, not counted</Fact>
      </Facts>
      {record.clock.length > 0 && (
        <>
          <h3>The clock</h3>
          <DataTable caption="Every setting of it, oldest first" columns={columns} rows={record.clock} />
        </>
      )}
    </section>
  );
}

function SeatsByTake({ record: { seats } }: { record: ReviewRecord }) {
  const takes = Object.keys(takeNames) as (keyof typeof takeNames)[];
  return (
    <>
      {takes.map((take) => {
        const theirs = seats.filter((seat) => seat.take === take);
        if (theirs.length === 0) return null;
        const names = theirs.map(
          ({ id, by, reached }) => `${spokenFor(id, by)}${reached ? '' : ' (not reached)'}`,
        );
        return (
          <Fact name={takeNames[take]}>
            {theirs.length}: <Outside text={names.join(', ')} />
          </Fact>
        );
      })}
    </>
  );
}
