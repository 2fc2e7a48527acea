// What one piece of news to the seats comes to: a subject, without the organization's name where it stands in the blocks, and
// blocks. In: nothing. Out: the shapes that the files beside this one share.
import type { ReviewRef, SeatNews as News } from '../../../machines/effects.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';

export interface Wording {
  subject: string;
  blocks: Block[];
}

/** One kind of news, in the review that it is about. */
export type Told<What extends News['what']> = Extract<News, { what: What }>;

export type Words<What extends News['what']> = (
  facts: CaseFacts,
  news: Told<What>,
  review: ReviewRef,
) => Wording;
