// How far the notice of one seat came (SC-1). In: the seat, its mails, what was reported of them, and what it said since.
// Out: the proof of notice of that seat. Nothing here asks the database.
import { placeOf, seatOf } from '../domain/addressee.ts';
import type { Instant } from '../domain/instant.ts';
import type { FrozenSeat } from '../domain/roster.ts';
import type { HistoryEntry } from './cases.ts';
import type { DeliveryEvidence } from './deliveryReports.ts';
import type { Mail } from './outbox.ts';

/** How far a mail came: `refused` at once, `bounced` after the relay had taken it. */
export type Delivery = 'queued' | 'accepted' | 'refused' | 'bounced';

/** The most that is known of a seat: what the seat itself did counts before what became of the mail. */
export type NoticeState = Delivery | 'acknowledged' | 'answered';

/** What became of a notice in one mailbox. */
export interface MailboxFate {
  email: string;
  delivery: Delivery;
  /** How often it was tried. */
  tries: number;
  /** When the relay took it, in real time, and what it answered. */
  acceptedAt: Instant | null;
  response: string | null;
  /** Why it failed for good, or what the last try failed with. */
  reason: string | null;
  /** In real time. */
  bouncedAt: Instant | null;
  messageId: string;
  /** What mail servers reported of it, oldest first. */
  reports: Pick<DeliveryEvidence, 'action' | 'status' | 'diagnostic' | 'reportedBy' | 'readAt'>[];
}

export interface SeatNotice {
  seat: string;
  constituency: FrozenSeat['constituency'];
  holder: string;
  state: NoticeState;
  /** Of the seat as a whole: it has the notice when its holder or its delegate has it. */
  delivery: Delivery;
  /** The latest notice: its letter, and when it fell due on the case's clock; null while none was made. */
  notice: { letter: string; at: Instant } | null;
  /** The holder's mailbox, then the delegate's where there is one. */
  mailboxes: MailboxFate[];
  /** When the seat said that it has read the notice, and when it last answered it; on the case's clock. */
  acknowledgedAt: Instant | null;
  answeredAt: Instant | null;
}

const readIt = ['notice.acknowledged', 'question.asked'];
const answersIt = ['position.taken', 'position.reaffirmed', 'objection.raised', 'objection.confirmed'];

/**
 * @param mails the notices of the review to all seats
 * @param since what happened after the roster was frozen
 */
export function seatNotice(
  { id, constituency, holder }: FrozenSeat,
  mails: readonly Mail[],
  evidence: readonly DeliveryEvidence[],
  since: readonly HistoryEntry[],
): SeatNotice {
  const own = mails.filter(({ key }) => seatOf(placeOf(key).addressee) === id);
  const latest = latestOf(own);
  const ofLatest = own
    .filter(({ key }) => placeOf(key).seq === latest)
    .toSorted((a, b) => a.key.length - b.key.length);
  const [first] = ofLatest;
  // A notice of a changed letter asks anew; the one to a successor asks for nothing that was answered before.
  const asked = latestOf(own.filter(({ letter }) => letter === 'reviewNotice'));
  const lastOf = (types: string[], after: number) =>
    since.findLast(({ type, seq, payload }) => types.includes(type) && seq > after && payload['seat'] === id)
      ?.at ?? null;
  const acknowledgedAt = lastOf(readIt, latest);
  const answeredAt = lastOf(answersIt, asked);
  const mailboxes = ofLatest.map((mail) => fateOf(mail, evidence));
  const delivery = furthest(mailboxes);
  return {
    seat: id,
    constituency,
    holder,
    state: answeredAt !== null ? 'answered' : acknowledgedAt !== null ? 'acknowledged' : delivery,
    delivery,
    notice: first === undefined ? null : { letter: first.letter, at: first.at },
    mailboxes,
    acknowledgedAt,
    answeredAt,
  };
}

const latestOf = (mails: readonly Mail[]) => Math.max(0, ...mails.map(({ key }) => placeOf(key).seq));

function fateOf(mail: Mail, evidence: readonly DeliveryEvidence[]): MailboxFate {
  const { recipient, status, attempts, sentAt, response, error, bouncedAt, messageId } = mail;
  return {
    email: recipient,
    delivery:
      status === 'sending'
        ? 'queued'
        : status === 'sent'
          ? 'accepted'
          : bouncedAt === null
            ? 'refused'
            : 'bounced',
    tries: attempts,
    acceptedAt: sentAt,
    response,
    reason: error,
    bouncedAt,
    messageId,
    reports: evidence
      .filter(({ key }) => key === mail.key)
      .map(({ action, status: code, diagnostic, reportedBy, readAt }) => {
        return { action, status: code, diagnostic, reportedBy, readAt };
      }),
  };
}

/** One mailbox that has the notice is enough; while one waits, the seat is not lost. */
function furthest(mailboxes: readonly MailboxFate[]): Delivery {
  const deliveries = mailboxes.map(({ delivery }) => delivery);
  if (deliveries.includes('accepted')) return 'accepted';
  if (deliveries.includes('queued')) return 'queued';
  return deliveries[0] ?? 'queued';
}
