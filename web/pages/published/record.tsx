// The record of the review on a partner's page: how the committee came to approve (SC-2, SC-4), in counts and in the objectors' own
// words, without the seat of anybody who has not agreed to be named. In: the published text. Out: facts; for a text that is no
// record, the text itself.
import type { Take } from '../../../domain/positions.ts';
import { readPublicRecord, type PublicRecord } from '../../../domain/publicRecord.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Day, ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { countOf, takeNames } from '../../reading/review/reviewWords.ts';
import { counted } from '../../reading/words.ts';

/** The record that a published text holds, or null for a text of another kind. */
export function recordIn(text: string): PublicRecord | null {
  try {
    return readPublicRecord(text);
  } catch {
    return null;
  }
}

export function Record({ text }: { text: string }) {
  const record = recordIn(text);
  if (record === null) return <pre dir="auto">{text}</pre>;
  const { sentence, outcome, objections, amendments } = record;
  return (
    <div class="published-record">
      <p class="lead">{sentence}</p>
      {outcome?.reason != null && <Quote text={outcome.reason} />}
      <Counts of={record} />
      {objections.length > 0 && (
        <>
          <h4>Objections</h4>
          {objections.map((one) => (
            <Objection of={one} />
          ))}
        </>
      )}
      {amendments.length > 0 && (
        <>
          <h4>Changes of the letter under review</h4>
          {amendments.map(({ nature, summary }) => (
            <>
              <p>{nature === 'substantive' ? 'Of substance: every seat was asked anew' : 'Of form'}</p>
              <Quote text={summary} />
            </>
          ))}
        </>
      )}
    </div>
  );
}

function Counts({
  of: { counts, openedAt, closedAt, deferrals, questions, late, policyVersion, letter },
}: {
  of: PublicRecord;
}) {
  const takes = Object.keys(takeNames) as (Take | 'silent')[];
  const said = takes.filter((take) => counts[take] > 0).map((take) => countOf(take, counts[take]));
  return (
    <Facts>
      <Fact name="Asked">
        {counted(counts.asked, 'seat')}
        {counts.vacant > 0 && `; ${counted(counts.vacant, 'vacant seat')} could not be`}
      </Fact>
      <Fact name="Said">{said.join(', ')}</Fact>
      {counts.undelivered > 0 && (
        <Fact name="Never reached">{counted(counts.undelivered, 'silent seat')}</Fact>
      )}
      <Fact name="Opened">
        <ExactInstant at={openedAt} />
      </Fact>
      {closedAt !== null && (
        <Fact name="Decided">
          <ExactInstant at={closedAt} />
        </Fact>
      )}
      <Fact name="Deferrals">
        {deferrals === 0 ? 'none' : `extended or paused ${counted(deferrals, 'time')}`}
      </Fact>
      {questions.asked > 0 && (
        <Fact name="Questions">
          {questions.asked} asked, {questions.answered} answered
        </Fact>
      )}
      {late > 0 && <Fact name="After the close">{counted(late, 'answer')}, kept and not counted</Fact>}
      <Fact name="Policy">
        <Outside text={policyVersion} />
      </Fact>
      <Fact name="The text decided on">
        SHA-256 <code class="hash">{letter.received}</code>
        <span class="aside block">
          of the letter as it was received, with the personal data that is redacted above
        </span>
      </Fact>
    </Facts>
  );
}

function Objection({
  of: { seat, raisedOn, part, reason, remedy, resolved },
}: {
  of: PublicRecord['objections'][number];
}) {
  return (
    <article class="entry">
      <p>
        {seat === null ? 'A seat' : <Outside text={seat} />} objected on <Day at={raisedOn} />
        {part !== null && (
          <>
            , to <Outside text={part} />
          </>
        )}
      </p>
      <Quote text={reason} />
      {remedy !== null && (
        <>
          <p>What would remove it</p>
          <Quote text={remedy} />
        </>
      )}
      <p>
        {resolved === null ? (
          'It stands, and was too little to block under the policy.'
        ) : (
          <>
            {settled[resolved.how]} on <Day at={resolved.on} />
            {resolved.reference !== null && (
              <>
                {' '}
                (<Outside text={resolved.reference} />)
              </>
            )}
          </>
        )}
      </p>
    </article>
  );
}

const settled = {
  withdrawn: 'Withdrawn in writing',
  upheld: 'Upheld by the committee',
  overruled: 'Overruled by the committee',
};
