// remindSeats: reminds the seats without a position that the review closes (SC-1, SC-2).
// In: the review, those seats, the closing instant. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { seatReminder } from './letters/seatReminder.ts';
import { sendLetters } from './post/sendLetters.ts';

export const remindSeats: CarryOut<'remindSeats'> = async (occasion, { review, seats, closesAt }) => {
  const letters = seats.map((seat) => ({
    id: seat.id,
    name: seat.holder,
    email: seat.email,
    letter: seatReminder(occasion.facts, { seat, review, closesAt }),
  }));
  await sendLetters(occasion, 'seatReminder', letters);
  return undefined;
};
