// The receipt for what a seat has said, to its holder, and to its delegate where that spoke. In: the number of the event in the case.
// Out: the mail is in the outbox.
import type { Review } from '../../machines/context.ts';
import { history, type HistoryEntry } from '../../register/cases.ts';
import type { CourierOrder } from '../../domain/courierOrder.ts';
import type { Take } from '../../domain/positions.ts';
import { answerRecorded as receipt, type AnswerRecorded } from '../letters/answerRecorded.ts';
import { toSeats } from '../toSeats.ts';
import type { CourierDesk } from './deliver.ts';
import { ofReview } from './ofReview.ts';

type Order = Extract<CourierOrder, { what: 'answerRecorded' }>;
type Answer = AnswerRecorded['answer'];

export async function answerRecorded(
  desk: CourierDesk,
  { case: caseId, seq }: Order,
  orderId: string,
): Promise<void> {
  const entry = (await history(desk.deps.register, caseId)).find((one) => one.seq === seq);
  const found = await ofReview(desk, caseId, orderId, entry?.at);
  const seat = found?.review.seats.find((one) => one.id === entry?.payload['seat']);
  // A seat that is not asked any more has had its say; the review that is open now knows nothing of it.
  if (entry === undefined || found === null || seat === undefined) return;
  const { occasion, review } = found;
  const { delegate, ...alone } = seat;
  const told = delegate?.id === entry.by.id ? seat : alone;
  const { ref, closesAt } = review;
  await toSeats(occasion, 'answerRecorded', [told], (one, facts) =>
    receipt(facts, { seat: one, review: ref, closesAt, answer: answerIn(entry, review) }),
  );
}

function answerIn({ type, at, by, payload }: HistoryEntry, review: Review): Answer {
  const { seat } = payload;
  const said = (field: string) => (typeof payload[field] === 'string' ? { [field]: payload[field] } : {});
  const question = typeof payload['question'] === 'string' ? { reason: payload['question'] } : {};
  return {
    take: takeOf(type, payload),
    at,
    by: by.id,
    late: review.late.some((one) => one.seat === seat && one.at === at),
    ...said('reason'),
    ...said('part'),
    ...said('remedy'),
    ...question,
  };
}

const named: Record<string, Answer['take']> = {
  'objection.raised': 'objection',
  'objection.withdrawn': 'withdrawn',
  'objection.confirmed': 'confirmed',
  'amendment.contested': 'contested',
  'position.reaffirmed': 'reaffirmed',
  'question.asked': 'question',
  'notice.acknowledged': 'acknowledged',
};

const takeOf = (type: string, payload: Record<string, unknown>): Answer['take'] =>
  named[type] ?? (payload['take'] as Take);
