// remindSeats: reminds the seats without a position that the review closes (SC-1, SC-2).
// In: the review, those seats, the closing instant. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { seatReminder } from './letters/seatReminder.ts';
import { toSeats } from './toSeats.ts';

export const remindSeats: CarryOut<'remindSeats'> = async (occasion, { review, seats, closesAt }) => {
  await toSeats(occasion, 'seatReminder', seats, (seat) =>
    seatReminder(occasion.facts, { seat, review, closesAt }),
  );
  return undefined;
};
