// What the public may read of a case's history (G1-3). In: the history as told. Out: the public events with what
// happened, when, by which role and under which clause; never a reason, an address, or which seat said what.
import type { Instant } from '../../domain/instant.ts';
import type { Role } from '../../domain/roles.ts';
import type { Told } from './narrative.ts';

/** Only these are public. Whatever is added to the machine stays inside until someone decides to add it here. */
export const publicEvents: readonly string[] = [
  'letter.submitted',
  'letter.returned',
  'letter.resubmitted',
  'letter.declaredComplete',
  'letter.amended',
  'notices.sent',
  'notices.resent',
  'objection.raised',
  'objection.withdrawn',
  'amendment.contested',
  'decision.confirmed',
  'window.extended',
  'window.paused',
  'window.resumed',
  'pause.ended',
  'window.closed',
  'window.closedEarly',
  'silence.accepted',
  'review.reopened',
  'lateObjection.dismissed',
  'acceptance.signed',
  'acceptance.delivered',
  'publication.verified',
  'yearlyReview.opened',
  'report.submitted',
  'review.decided',
  'partnership.reinstated',
  'partnership.ended',
  'withdrawal.tookEffect',
];

export interface PublicEvent {
  /** An instant; of what a seat does the day alone, since the second would tell who it was to whoever saw it happen. */
  at: Instant;
  sentence: string;
  /** The role, never the seat or the person. */
  by: string;
  clause: string | undefined;
}

export function publicTimeline(history: readonly Told[]): PublicEvent[] {
  return history
    .filter((one) => publicEvents.includes(one.event))
    .map(({ at, sentence, by, clause }) => {
      const when = by.role === 'seat' ? at.slice(0, 10) : at;
      return { at: when, sentence, by: roleInShort(by.role), clause };
    });
}

const inASentence: Record<Role, string> = {
  supportUnit: 'the Support Unit',
  seat: 'a Steering Committee seat',
  coChair: 'a Co-Chair',
  contact: 'the organization’s contact',
  networkingMechanism: 'the Networking Mechanism',
  peerLearning: 'the Peer Learning and Support Sub-Committee',
  clock: 'the clock',
  post: 'the system',
};

/** The role as a timeline says it, after "by". */
export function roleInShort(role: string): string {
  return inASentence[role as Role] ?? role;
}
