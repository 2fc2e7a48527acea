// What one piece of news to the seats comes to: a subject, without the organization's name where it stands in the blocks, and
// blocks. In: nothing. Out: the shapes that the files beside this one share.
import type { FrozenSeat } from '../../../domain/roster.ts';
import type { ReviewRef, SeatNews as News } from '../../../machines/effects.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';

export interface Wording {
  subject: string;
  blocks: Block[];
}

/** One kind of news. */
export type Told<What extends News['what']> = News & { what: What };

/** One kind of news in words: in the review that it is about, and to the seat that reads it. */
export type Words<What extends News['what']> = (
  facts: CaseFacts,
  news: Told<What>,
  review: ReviewRef,
  seat: FrozenSeat,
) => Wording;
