// The review of a case, on its page (SC-1, SC-2, SC-6). In: the case and its newest review. Out: how it stands at a glance, what waits
// for a decision, and what seats said. What proves it stands on a page of its own.
import { compareLetters } from '../../../register/letterVersions.ts';
import { noticesOf } from '../../../register/notices.ts';
import type { Register } from '../../../register/open.ts';
import type { CaseReading } from '../../reading/caseReading.ts';
import { endOfReview } from '../../reading/review/endOfReview.ts';
import { letterVersions } from '../../reading/review/letterVersions.ts';
import { seenObjections } from '../../../machines/review/seenObjections.ts';
import type { ReviewReading } from '../../reading/review/reviewReading.ts';
import { reviewName } from '../../reading/review/reviewWords.ts';
import { windowBar } from '../../reading/review/windowBar.ts';
import { pathOfCase, type OpenCase } from '../case/casePage.tsx';
import { Amendments } from './amendments.tsx';
import { AtAGlance } from './atAGlance.tsx';
import { Attention } from './attention.tsx';
import { Headline } from './headline.tsx';
import { Objections } from './objections.tsx';
import { Positions } from './positions.tsx';
import { Questions } from './questions.tsx';

interface Props {
  of: OpenCase;
  reading: CaseReading;
  review: ReviewReading;
  register: Register;
}

export async function ReviewSection({ of: open, reading, review: of, register }: Props) {
  const { record, entries, told, present } = open;
  const { review, policy, certificates } = of;
  // A special review sends no notices: nobody's silence counts in it.
  const notices = review.ref.kind === 'special' ? null : await noticesOf(register, record.case);
  const versions = letterVersions(entries);
  const amendments = await Promise.all(
    review.amendments.map(async (one) => ({
      ...one,
      version: versions.get(one.at) ?? null,
      comparison: await compareLetters(register, one.from, one.to),
    })),
  );
  const proof =
    notices === null ? 'The record' : 'The record, each deadline counted day by day, and the proof of notice';
  return (
    <section aria-labelledby="review">
      <h2 id="review">
        {reviewName(review.ref)}
        {review.ref.round > 1 && <span class="aside"> round {review.ref.round}</span>}
      </h2>
      <Headline
        of={of}
        bar={windowBar(review, certificates, entries, present)}
        endedBy={endOfReview(review, told, entries)}
      />
      <Attention of={of} reading={reading} waiting={notices?.waiting ?? null} />
      <AtAGlance of={of} />
      <p class="after">
        <a href={pathOfCase(record.case, 'record')}>{proof}</a>
      </p>
      <Objections objections={seenObjections(review, policy)} of={reading} />
      <Questions questions={review.questions} />
      <Amendments amendments={amendments} />
      {review.ref.kind !== 'special' && <Positions of={review} />}
    </section>
  );
}
