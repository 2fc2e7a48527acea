// tellSeats: tells every seat that was asked what happened in the review (SC-1, SC-2, SC-6).
// In: the review, the seats and the news. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { seatNews } from './letters/seatNews.ts';
import { toHolders } from './post/toHolders.ts';

export const tellSeats: CarryOut<'tellSeats'> = async (occasion, { review, seats, news }) => {
  await toHolders(occasion, 'seatNews', seats, (seat) => seatNews(occasion.facts, { seat, review, news }));
  return undefined;
};
