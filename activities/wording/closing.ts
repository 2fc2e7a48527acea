// When a review closes, or that no clock runs. In: the closing instant or null. Out: blocks for any letter about a review.
import type { Instant } from '../../domain/instant.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, paragraph, type Block } from '../typesetting/letter.ts';

export const closes = (closesAt: Instant): Block => fact('The review closes', exactly(closesAt));

/** The instant with what silence means until then; or that the clock stands, and nothing is decided meanwhile. */
export function closesOrStands(closesAt: Instant | null, review: ReviewRef): Block[] {
  if (closesAt === null) {
    return [
      paragraph`The clock of the review stands at present. Nothing is decided by silence meanwhile, and we write again when it runs.`,
    ];
  }
  return [
    closes(closesAt),
    review.kind === 'letter'
      ? paragraph`As before, silence is consent: if no objection blocks then, the letter is approved (SC-2). To say otherwise, or to change your answer, reply to this message before then.`
      : paragraph`As before, silence is consent: if no objection blocks then, the partnership continues (SC-2, SC-6). To say otherwise, or to change your answer, reply to this message before then.`,
  ];
}
