// remindSeats: reminds the seats without a position that the review closes (SC-1, SC-2), and of whatever else waits for them, so
// that a seat gets one reminder a day. In: the review, those seats, the closing instant. Out: nothing to report.
import { digestOf } from '../links/answerLink.ts';
import { epoch } from '../domain/instant.ts';
import { readerOf } from '../domain/language.ts';
import type { Reminded } from '../domain/reminded.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import type { EffectParams } from '../machines/effects.ts';
import { claimReminders, type ReminderMail } from '../register/reminderDigests.ts';
import { runningWindows, type RunningWindow } from '../register/runningWindows.ts';
import type { CarryOut, Occasion } from './batch.ts';
import { reminderDigest } from './letters/reminderDigest.ts';
import { seatReminder } from './letters/seatReminder.ts';
import { rowOf } from './post/sendLetters.ts';
import { readersOf, toSeats, type SeatReader } from './toSeats.ts';

/** The windows of other cases that wait for the seat, as far as the same person reads for it there. */
function besides(
  windows: readonly RunningWindow[],
  seat: string,
  { addressee, person }: SeatReader,
  { batch }: Occasion,
): Reminded[] {
  const isReadThere = ({ silent }: RunningWindow) =>
    silent
      .filter(({ id }) => id === seat)
      .flatMap((there) => readersOf(there, batch.at))
      .some((one) => one.addressee === addressee && one.person.email === person.email);
  return windows.filter(isReadThere).map(({ silent: _silent, ...window }) => window);
}

/** What each mail lists, by its key; a mailbox that was reminded of this review today gets none. */
async function listings(
  occasion: Occasion,
  { review, seats, closesAt }: EffectParams['remindSeats'],
): Promise<Map<string, Reminded[]>> {
  const { deps, batch } = occasion;
  const { case: caseId, organization, at } = batch;
  const others = (await runningWindows(deps.register)).filter(
    (window) => window.case !== caseId && epoch(window.closesAt) > epoch(at),
  );
  const mailTo = ({ id: seat }: FrozenSeat, reader: SeatReader): ReminderMail => ({
    key: rowOf(occasion, reader.addressee),
    seat,
    mailbox: digestOf(reader.person.email),
    language: readerOf(reader.person).language,
    besides: besides(others, seat, reader, occasion),
  });
  const mails = seats.flatMap((seat) => readersOf(seat, at).map((reader) => mailTo(seat, reader)));
  return claimReminders(
    deps.register,
    at.slice(0, 10),
    { case: caseId, organization, review, closesAt },
    mails,
  );
}

export const remindSeats: CarryOut<'remindSeats'> = async (occasion, params) => {
  const { review, seats, closesAt } = params;
  const listed = await listings(occasion, params);
  const listedFor = (addressee: string) => listed.get(rowOf(occasion, addressee)) ?? [];
  await toSeats(occasion, 'seatReminder', seats, (seat, facts, addressee) =>
    listedFor(addressee).length === 1 ? seatReminder(facts, { seat, review, closesAt }) : null,
  );
  await toSeats(occasion, 'reminderDigest', seats, (seat, facts, addressee) => {
    const reviews = listedFor(addressee);
    return reviews.length > 1 ? reminderDigest(facts, { seat, reviews }) : null;
  });
  return undefined;
};
