// Activities that answer at once, so that the benchmark measures the host and the server, not the mail relay.
// In: the errands of either workflow. Out: what the machine waits for, as if everything had gone well.
import { defaultPolicy } from '../domain/policy.ts';
import { officesAsOf, seatsAsOf, type Roster } from '../domain/roster.ts';
import type { Fact } from '../workflows/messages.ts';

export interface InstantActivities {
  record(minute: object): Promise<void>;
  carryOutPartnership(errand: { effects: { effect: { type: string } }[] }): Promise<Fact[]>;
}

/** A window with one reminder, at half time. */
const policy = { ...defaultPolicy, reminderDaysBefore: [] };

export function instantActivities(roster: Roster): InstantActivities {
  const today = new Date().toISOString();
  const seats = seatsAsOf(roster, today);
  const offices = officesAsOf(roster, 'coChair', today);
  const hash = 'a'.repeat(64);
  const outcome: Record<string, Fact> = {
    freezeRoster: { type: 'roster.frozen', seats, vacant: [], coChairs: offices, policy },
    notifySeats: {
      type: 'notices.sent',
      round: 1,
      delivered: seats.map((seat) => seat.id),
      undelivered: [],
    },
    draftAcceptance: { type: 'acceptance.drafted', offices, hash },
    sendAcceptance: { type: 'acceptance.delivered' },
    publish: { type: 'publication.verified', letterHash: hash, acceptanceHash: hash },
  };
  return {
    record: async () => {},
    carryOutPartnership: async ({ effects }) => effects.flatMap(({ effect }) => outcome[effect.type] ?? []),
  };
}
