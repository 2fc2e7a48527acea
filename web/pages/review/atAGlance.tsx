// A review in a few facts. In: the review. Out: how many said what in each constituency, what is put off, vacant, asked and changed.
import { Fact, Facts } from '../../parts/facts.tsx';
import { Outside } from '../../parts/outside.tsx';
import { seenObjections } from '../../../machines/review/seenObjections.ts';
import type { ReviewReading } from '../../reading/review/reviewReading.ts';
import { constituencyNames } from '../../reading/review/reviewWords.ts';
import { seatRows } from '../../reading/review/seatRows.ts';
import { counted } from '../../reading/words.ts';
import { tallyInWords } from './positions.tsx';

export function AtAGlance({ of: { review, policy } }: { of: ReviewReading }) {
  const { questions, amendments, vacant, deferrals, late } = review;
  const objections = seenObjections(review, policy);
  const unanswered = questions.filter((one) => one.answers.length === 0).length;
  return (
    <Facts>
      {review.ref.kind !== 'special' &&
        seatRows(review).map((group) => (
          <Fact name={constituencyNames[group.constituency]}>{tallyInWords(group)}</Fact>
        ))}
      {vacant.length > 0 && (
        <Fact name="Vacant, not asked">
          <Outside text={vacant.join(', ')} />
        </Fact>
      )}
      {objections.length > 0 && (
        <Fact name="Objections">
          <a href="#objections">{objectionsInWords(objections)}</a>
        </Fact>
      )}
      {questions.length > 0 && (
        <Fact name="Questions">
          <a href="#questions">
            {questions.length} asked, {unanswered === 0 ? 'all answered' : `${unanswered} unanswered`}
          </a>
        </Fact>
      )}
      {amendments.length > 0 && (
        <Fact name="The letter">
          <a href="#versions">changed {counted(amendments.length, 'time')} under review</a>
        </Fact>
      )}
      {late.length > 0 && <Fact name="After the close">{counted(late.length, 'answer')}, not counted</Fact>}
      {review.ref.kind !== 'special' && (
        <Fact name="Deferrals">
          {deferrals === 0 ? 'none' : deferrals} of the {policy.deferral.byCoChairs} that the Co-Chairs may
          grant
        </Fact>
      )}
      <Fact name="Policy">
        <Outside text={policy.version} />
      </Fact>
    </Facts>
  );
}

function objectionsInWords(objections: ReturnType<typeof seenObjections>): string {
  const standing = objections.filter(({ stands }) => stands);
  const blocking = standing.filter(({ blocks }) => blocks).length;
  const settled = objections.length - standing.length;
  return [
    ...(blocking > 0 ? [`${blocking} ${blocking === 1 ? 'stands and blocks' : 'stand and block'}`] : []),
    ...(standing.length > blocking
      ? [`${standing.length - blocking} below the threshold at which it blocks`]
      : []),
    ...(settled > 0 ? [`${settled} settled`] : []),
  ].join(', ');
}
