// The review of a case as the register shows it. In: the case. Out: its file and its newest review, or a refusal that says so
// when none has been opened yet.
import { refuse, type Refused } from '../domain/errors.ts';
import type { PartnershipContext, Review } from '../machines/context.ts';
import { openFile, type OpenFile } from './casework.ts';
import type { Visit } from './visit.ts';

export interface ReviewFile {
  file: OpenFile;
  context: PartnershipContext;
  review: Review;
}

/** @throws Refused `case.unknown`, `review.none` */
export async function reviewIn(visit: Visit, caseId: string): Promise<ReviewFile> {
  const file = await openFile(await visit.register(), caseId);
  const context = file.snapshot.context as PartnershipContext;
  const { review } = context;
  if (review === null) throw noReview(caseId);
  return { file, context, review };
}

export function noReview(caseId: string): Refused {
  return refuse('review.none', `No review has been opened in the case "${caseId}" yet.`, 'SC-1');
}
