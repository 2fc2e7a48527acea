// What happened in the course of a window, as marks on its bar. In: the review and its events. Out: marks in the order of time,
// each with words that stand for it where nobody sees the bar.
import { epoch, type Instant } from '../../../domain/instant.ts';
import type { Review } from '../../../machines/context.ts';
import type { HistoryEntry } from '../../../register/cases.ts';
import { clockNames, spokenFor, takeName } from './reviewWords.ts';

export type MarkKind =
  | 'position'
  | 'objection'
  | 'settled'
  | 'question'
  | 'read'
  | 'late'
  | 'reminder'
  | 'planned'
  | 'setting';

export interface Mark {
  kind: MarkKind;
  at: Instant;
  words: string;
  /** Above the bar stands what seats said; below it what the clock did. */
  side: 'above' | 'below';
}

/** Events since the roster of the review was frozen, reminders that are still planned, and each setting of the clock. */
export function marksOf(review: Review, entries: readonly HistoryEntry[]): Mark[] {
  const frozen = entries.findLast(({ type }) => type === 'roster.frozen')?.seq ?? 0;
  const said = entries.filter(({ seq }) => seq > frozen).flatMap((entry) => markOf(review, entry));
  const decided = review.objections.flatMap(({ seat, resolved }) =>
    resolved === undefined || resolved.how === 'withdrawn'
      ? []
      : [above('settled', resolved.at, `The objection of ${seat} is ${resolved.how}`)],
  );
  const settings = review.clock.map(({ what, at }) => below('setting', at, clockNames[what]));
  const planned = review.reminders.map((at) => below('planned', at, 'A reminder to the silent seats'));
  return [...said, ...decided, ...settings, ...planned].toSorted((a, b) => epoch(a.at) - epoch(b.at));
}

const above = (kind: MarkKind, at: Instant, words: string): Mark => ({ kind, at, words, side: 'above' });
const below = (kind: MarkKind, at: Instant, words: string): Mark => ({ kind, at, words, side: 'below' });

function markOf(review: Review, { type, at, by, payload }: HistoryEntry): Mark[] {
  if (type === 'reminder.due') return [below('reminder', at, 'The silent seats were reminded')];
  const seat = String(payload['seat']);
  const who = spokenFor(seat, by.id === seat ? undefined : by.id);
  const take = type === 'objection.raised' ? 'objection' : String(payload['take']);
  const isLate = review.late.some((one) => one.seat === seat && one.at === at);
  switch (type) {
    case 'position.taken':
    case 'objection.raised': {
      const words = `${who}: ${takeName(take).toLowerCase()}`;
      if (isLate) return [above('late', at, `${words}, after the close`)];
      return [above(take === 'objection' ? 'objection' : 'position', at, words)];
    }
    case 'position.reaffirmed':
      return [above('position', at, `${who}: the position still stands`)];
    case 'objection.withdrawn':
      return [above('settled', at, `${who}: the objection is withdrawn`)];
    case 'question.asked':
      return [above('question', at, `${who} asks a question`)];
    case 'notice.acknowledged':
      return [above('read', at, `${who} has read the notice`)];
    default:
      return [];
  }
}
