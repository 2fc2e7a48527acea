// The record of a case's newest review, and what proves it: how each deadline came about, and how far each notice came. In: a case.
// Out: a page that anyone can check by hand.
import type { Handler } from 'hono';
import { noticesOf } from '../../../register/notices.ts';
import { reviewReading } from '../../reading/review/reviewReading.ts';
import { reviewName } from '../../reading/review/reviewWords.ts';
import type { Surroundings } from '../../surroundings.ts';
import { Certificates } from '../review/certificates.tsx';
import { ProofOfNotice } from '../review/proofOfNotice.tsx';
import { RecordInFull } from '../review/recordInFull.tsx';
import { casePage } from './casePage.tsx';

/** `GET /cases/:case/record` */
export function caseRecord(surroundings: Surroundings): Handler {
  return casePage(surroundings, 'record', async ({ record, reading, present }) => {
    const review = reading && reviewReading(reading, present);
    if (review === null) {
      return <p>No review has been opened in this case yet, so there is nothing to record and to prove.</p>;
    }
    const bySilence = review.review.ref.kind !== 'special';
    const notices = bySilence ? await noticesOf(surroundings.register, record.case) : null;
    return (
      <>
        <p>
          {reviewName(review.review.ref)}. All of it can be taken to another machine and checked there:{' '}
          <code>npx assent dossier {record.case}</code>
        </p>
        <RecordInFull record={review.record} />
        {bySilence && <Certificates certificates={review.certificates} />}
        {notices && <ProofOfNotice notices={notices} />}
      </>
    );
  });
}
