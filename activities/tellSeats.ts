// tellSeats: tells every seat that was asked what happened in the review (SC-1, SC-2, SC-6).
// In: the review, the seats and the news. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { seatNews } from './letters/seatNews.ts';
import { sendLetters } from './post/sendLetters.ts';

export const tellSeats: CarryOut<'tellSeats'> = async (occasion, { review, seats, news }) => {
  const letters = seats.map((seat) => ({
    id: seat.id,
    name: seat.holder,
    email: seat.email,
    letter: seatNews(occasion.facts, { seat, review, news }),
  }));
  await sendLetters(occasion, 'seatNews', letters);
  return undefined;
};
