// What a seat says changes the review: positions, questions with their answers, and what came too late. In: the context and
// the event. Out: the part of the context that changes.
import type { LateAnswer, Position } from '../../domain/positions.ts';
import type { PartnershipContext, Review } from '../context.ts';
import type { EventOf } from '../events.ts';
import { reviewOf } from './seats.ts';

/** The actor's name beside a seat's word, where another speaks for the seat: "B for A". */
export function spokenBy(event: { seat: string; by: { id: string } }): { by?: string } {
  return event.by.id === event.seat ? {} : { by: event.by.id };
}

/** What an objection says: in whose name, why, of which part, what would remove it. */
export function objectionIn(event: EventOf<'objection.raised'>) {
  const { seat, reason, attributable, part, remedy } = event;
  return {
    seat,
    reason,
    attributable,
    ...(part === undefined ? {} : { part }),
    ...(remedy === undefined ? {} : { remedy }),
    ...spokenBy(event),
  };
}

function positioned(review: Review, seat: string, position: Position): Review {
  return { ...review, positions: { ...review.positions, [seat]: position } };
}

export function positionTaken(context: PartnershipContext, event: EventOf<'position.taken'>) {
  const { seat, take, at, reason } = event;
  const position = { take, at, ...(reason === undefined ? {} : { reason }), ...spokenBy(event) };
  return { review: positioned(reviewOf(context), seat, position) };
}

/** The seat's position from before the letter changed counts again. */
export function reaffirmed(context: PartnershipContext, event: EventOf<'position.reaffirmed'>) {
  const review = reviewOf(context);
  const before = review.positions[event.seat];
  if (before === undefined) return {};
  const { stale: _stale, ...position } = before;
  return { review: positioned(review, event.seat, { ...position, at: event.at, ...spokenBy(event) }) };
}

export function questionAsked(context: PartnershipContext, event: EventOf<'question.asked'>) {
  const review = reviewOf(context);
  const { seat, at, question } = event;
  const asked = { number: review.questions.length + 1, seat, at, question, answers: [] };
  return { review: { ...review, questions: [...review.questions, asked] } };
}

export function questionAnswered(context: PartnershipContext, event: EventOf<'question.answered'>) {
  const review = reviewOf(context);
  const answer = { by: event.by.id, at: event.at, answer: event.answer };
  const questions = review.questions.map((one) =>
    one.number === event.question ? { ...one, answers: [...one.answers, answer] } : one,
  );
  return { review: { ...review, questions } };
}

type Answer = EventOf<'position.taken'> | EventOf<'objection.raised'>;

/** What a seat says in an answer, as it is kept when it comes too late. */
export function lateAnswer(event: Answer): LateAnswer {
  const { seat, at } = event;
  if (event.type === 'position.taken') {
    const { take, reason } = event;
    return { seat, at, take, ...(reason === undefined ? {} : { reason }), ...spokenBy(event) };
  }
  return { take: 'objection', at, ...objectionIn(event) };
}

/** An answer at or after the closing instant is kept, and counts only if the Co-Chairs open the review again. */
export function keptAsLate(context: PartnershipContext, event: Answer) {
  const review = reviewOf(context);
  return { review: { ...review, late: [...review.late, lateAnswer(event)] } };
}
