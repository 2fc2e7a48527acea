// What a seat has said so far in a review. In: the case's events and its review. Out: the seat's own entries, each as a choice with its
// words, and whether it counts.
import type { Review } from '../../../machines/context.ts';
import type { HistoryEntry } from '../../../register/cases.ts';
import { choiceNames, type ChoiceName, type Request } from './choices.ts';

export interface OwnAnswer {
  seq: number;
  at: string;
  by: string;
  choice: ChoiceName;
  words: { reason?: string; part?: string; remedy?: string };
  late: boolean;
}

const named: Record<string, ChoiceName> = {
  'objection.raised': 'objection',
  'objection.withdrawn': 'withdrawn',
  'objection.confirmed': 'confirmed',
  'position.reaffirmed': 'reaffirmed',
  'question.asked': 'question',
  'notice.acknowledged': 'acknowledged',
  'amendment.contested': 'contested',
};

/** As whose choice an event of a seat is shown; null for any other event. */
function choiceOf({ type, payload }: HistoryEntry): ChoiceName | null {
  if (type === 'position.taken') return choiceNames.find((one) => one === payload['take']) ?? null;
  return named[type] ?? null;
}

/** Oldest first, since the roster of the review was frozen. */
export function ownAnswers(entries: readonly HistoryEntry[], review: Review, seat: string): OwnAnswer[] {
  const frozen = entries.findLast(({ type }) => type === 'roster.frozen')?.seq ?? 0;
  return entries.flatMap((entry) => {
    const { seq, at, by, payload } = entry;
    const choice = choiceOf(entry);
    if (choice === null || payload['seat'] !== seat || seq <= frozen) return [];
    const said = (field: string, name = field) =>
      typeof payload[field] === 'string' ? { [name]: payload[field] } : {};
    const words = { ...said('reason'), ...said('question', 'reason'), ...said('part'), ...said('remedy') };
    const late = review.late.some((one) => one.seat === seat && one.at === at);
    return [{ seq, at, by: by.id, choice, words, late }];
  });
}

/** What makes an answer that was given before another one when it is given again. */
const anew = [
  'roster.frozen',
  'letter.amended',
  'amendment.contested',
  'notices.resent',
  'review.reopened',
  'window.closed',
];
const repeatable = ['position.taken', 'objection.raised', 'question.asked'];

/** The event by which the seat has said this very thing last, if it has: to say it again would change nothing. */
export function saidAlready(
  entries: readonly HistoryEntry[],
  { type, ...fields }: Request,
): HistoryEntry | null {
  const since = entries.findLast((entry) => anew.includes(entry.type))?.seq ?? 0;
  const own = (entry: HistoryEntry) => choiceOf(entry) !== null && entry.payload['seat'] === fields.seat;
  const last = entries.findLast(own);
  if (last === undefined || last.type !== type || !repeatable.includes(type) || last.seq < since) return null;
  const { type: _type, ...said } = last.payload;
  const same = Object.entries(fields).every(([field, value]) => said[field] === value);
  return same && Object.keys(said).length === Object.keys(fields).length ? last : null;
}
