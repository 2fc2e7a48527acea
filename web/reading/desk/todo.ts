// What in a case waits on somebody. In: the case's reading, as whom the reader may act, the present. Out: what it is and the requests
// that answer it, in the machine's words; nothing where the case waits on others.
import type { Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import { doubtsOf } from '../../../machines/review/seats.ts';
import { possibleFor, type Doable } from '../../acting/possible.ts';
import type { CaseReading } from '../caseReading.ts';
import { contextOf } from '../review/reviewReading.ts';
import { doubtInWords } from '../review/reviewWords.ts';
import { counted } from '../words.ts';

export interface Todo {
  /** What waits, in a sentence or a title. */
  what: string;
  acts: readonly Doable[];
}

export function todoOf(reading: CaseReading, actors: readonly Actor[], present: Instant): Todo[] {
  const possible = possibleFor(reading, actors, present);
  const among = (...types: string[]) => possible.filter(({ type }) => types.includes(type));
  const { review } = contextOf(reading);
  const mine = reading.reading.waitingOn.some((id) => actors.some((actor) => actor.id === id));
  const unanswered = review?.questions.filter(({ answers }) => answers.length === 0).length ?? 0;
  const { pending } = review ?? {};
  const foreign = pending != null && !actors.some(({ id }) => id === pending.by.id);
  const particular: Todo[] = [
    {
      what: 'A decision of the committee waits to be confirmed by a second office',
      acts: foreign ? among('decision.confirmed', 'decision.discarded') : [],
    },
    {
      what: `${counted(unanswered, 'question')} of the committee ${unanswered === 1 ? 'waits' : 'wait'} for an answer`,
      acts: unanswered > 0 ? among('question.answered') : [],
    },
    ...notReached(reading).map((what) => ({ what, acts: among('seat.handedOver') })),
  ];
  const told = particular.flatMap(({ acts }) => acts);
  const others = mine ? possible.filter((one) => !one.rare && !told.includes(one)) : [];
  return [{ what: reading.reading.title, acts: others }, ...particular].filter(({ acts }) => acts.length > 0);
}

/** While there is still time: after the close it is a doubt, which the Co-Chairs settle. */
function notReached(reading: CaseReading): string[] {
  const { review } = contextOf(reading);
  if (review === null || review.closesAt === null || review.noticedAt === null) return [];
  return doubtsOf(review)
    .filter(({ what }) => what === 'unreachedSeats')
    .map((doubt) => `If it closed now: ${doubtInWords(doubt)}`);
}
