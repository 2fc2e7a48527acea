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
import type { OpenCase } from '../case/casePage.tsx';
import { pathOfCase } from '../case/pathOfCase.ts';
import { Amendments, type ComparedAmendment } from './amendments.tsx';
import { AtAGlance } from './atAGlance.tsx';
import { Attention } from './attention.tsx';
import { Headline } from './headline.tsx';
import { Objections } from './objections.tsx';
import { Positions } from './positions.tsx';
import { Questions } from './questions.tsx';

interface Read {
  review: ReviewReading;
  notices: Awaited<ReturnType<typeof noticesOf>>;
  amendments: ComparedAmendment[];
}

/** What the register knows of a review besides its reading. */
export async function readReview(register: Register, open: OpenCase, of: ReviewReading): Promise<Read> {
  const { record, entries } = open;
  // A special review sends no notices: nobody's silence counts in it.
  const notices = of.review.ref.kind === 'special' ? null : await noticesOf(register, record.case);
  const versions = letterVersions(entries);
  const amendments = await Promise.all(
    of.review.amendments.map(async (one) => ({
      ...one,
      version: versions.get(one.at) ?? null,
      comparison: await compareLetters(register, one.from, one.to),
    })),
  );
  return { review: of, notices, amendments };
}

interface Props {
  of: OpenCase;
  reading: CaseReading;
  read: Read;
}

export function ReviewSection({ of: open, reading, read: { review: of, notices, amendments } }: Props) {
  const { record, entries, told, present } = open;
  const { review, policy, certificates } = of;
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
