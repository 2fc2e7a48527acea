// The notices of a review, for a person: how far each came, and what waits while mail cannot be handed over. In: the register's
// proof of notice. Out: lines of text. `printWaiting` is for whatever shows a case.
import type { Notices, WaitingNotices } from '../../register/notices.ts';
import type { MailboxFate, NoticeState, SeatNotice } from '../../register/seatNotice.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';

const stateInWords: Record<NoticeState, string> = {
  queued: 'queued',
  accepted: 'taken by the relay',
  refused: 'refused by the relay',
  bounced: 'came back',
  acknowledged: 'acknowledged',
  answered: 'answered',
};

export function printNotices(visit: Visit, notices: Notices): string {
  const { paint, width } = visit;
  const heading = ['seat', 'notice', 'since, mailbox, last word'].map(paint.faint);
  const rows = notices.seats.map((seat) => {
    const bad = seat.state === 'refused' || seat.state === 'bounced';
    const state = stateInWords[seat.state];
    const at = sinceOf(seat);
    return [
      paint.strong(seat.seat),
      bad ? paint.bad(state) : state,
      [...(at === null ? [] : [inWords(at)]), clean(knownOf(seat))].join(' · '),
    ];
  });
  const waiting = notices.waiting === null ? [] : [printWaiting(visit, notices.waiting), ''];
  return [...waiting, columns([heading, ...rows], width, 0)].join('\n');
}

/** How many notices wait, since when, how often they were tried, why the last try failed, and whether a clock runs. */
export function printWaiting({ paint }: Visit, waiting: WaitingNotices): string {
  const { seats, since, tries, lastError, clockRuns } = waiting;
  const many = seats === 1 ? '1 notice waits' : `${seats} notices wait`;
  const tried =
    tries === 0 ? 'none was tried so far' : tries === 1 ? 'tried once' : `tried ${tries} times at most`;
  const failed = lastError === null ? '' : `, last: ${clean(lastError)}`;
  const clock = clockRuns
    ? 'The clock of the case runs for the others.'
    : 'No clock runs until they are handed over; then the review opens by itself.';
  return `${paint.bad('Notices not handed over')}: ${many} since ${inWords(since)} (${tried}${failed}). ${clock}`;
}

function sinceOf({ state, notice, mailboxes, ...seat }: SeatNotice): string | null {
  const times = (of: 'acceptedAt' | 'bouncedAt') => mailboxes.flatMap((one) => one[of] ?? []).toSorted();
  const since: Record<NoticeState, string | null | undefined> = {
    queued: notice?.at,
    accepted: times('acceptedAt')[0],
    refused: notice?.at,
    bounced: times('bouncedAt').at(-1),
    acknowledged: seat.acknowledgedAt,
    answered: seat.answeredAt,
  };
  return since[state] ?? null;
}

/** Each mailbox with the last word on it. */
function knownOf({ mailboxes }: SeatNotice): string {
  return mailboxes.map(lastWordOn).join('; ');
}

function lastWordOn({ email, delivery, response, reason, reports }: MailboxFate): string {
  const word: Record<MailboxFate['delivery'], string | null> = {
    queued: reason,
    accepted: response,
    refused: reason,
    bounced: reason === null ? 'came back' : `came back: ${reason}`,
  };
  const others = reports
    .filter(({ action }) => action !== 'failed')
    .map(({ action }) => `reported ${action}`);
  return [email, word[delivery], ...others].filter((text) => text !== null && text !== '').join(' · ');
}
