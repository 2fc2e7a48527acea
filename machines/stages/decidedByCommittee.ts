// What a recorded decision of the committee makes of a partnership that it has reviewed (SC-6): it continues, with conditions
// or without, is suspended, or ends. In: nothing. Out: the transitions of the yearly review and of a special one.
import { assign } from 'xstate';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import type { EffectParams, ReviewRef } from '../effects.ts';
import { decided } from '../review/closing.ts';
import { newsToSeats } from '../review/news.ts';
import { demand, partnershipSetup } from '../setup.ts';
import { reviewOpensAt } from './active.ts';

/** The year of the review after the one at hand; a special review takes the place of none. */
const nextYear = ({ report, nextReviewYear }: PartnershipContext) =>
  report === null ? nextReviewYear : report.year + 1;

/** The review is over; who was asked stays known, so that late answers find their seat. */
export const concluded = (context: PartnershipContext) => ({
  nextReviewYear: nextYear(context),
  report: null,
  specialObjections: [],
});

const outcomeOf = ({ review }: PartnershipContext, event: EventOf<'review.decided'>) => ({
  review: review === null ? null : decided(review, event),
});

function decidedNews(context: PartnershipContext, event: EventOf<'review.decided'>) {
  const { outcome, conditions } = event;
  const nextReviewOpensAt = outcome === 'end' ? null : reviewOpensAt(context, nextYear(context));
  return {
    to: contactOf(context),
    news: { what: 'reviewed' as const, outcome, conditions, nextReviewOpensAt },
  };
}

function seatNews(
  context: PartnershipContext,
  { outcome, decision }: EventOf<'review.decided'>,
): EffectParams['tellSeats'] {
  const news = { what: 'decided' as const, outcome, reference: decision.reference };
  if (context.review !== null) return newsToSeats(context, news);
  const review: ReviewRef = { kind: 'yearly', year: context.nextReviewYear, round: 1 };
  return { review, seats: [], news };
}

export const decidedByCommittee = partnershipSetup.createStateConfig({
  on: {
    'review.decided': [
      {
        target: '#active',
        guard: demand('conditionsAreNamed', 'outcomeContinues'),
        description:
          'A recorded decision of the committee continues the partnership, with conditions or without.',
        meta: { by: ['supportUnit'], clause: 'SC-6' },
        actions: [
          { type: 'tellSeats', params: ({ context, event }) => seatNews(context, event) },
          { type: 'tellPartner', params: ({ context, event }) => decidedNews(context, event) },
          assign(({ context, event }) => ({
            ...concluded(context),
            ...outcomeOf(context, event),
            conditions: event.conditions,
          })),
        ],
      },
      {
        target: '#suspended',
        guard: demand('conditionsAreNamed', 'outcomeSuspends'),
        description: 'A recorded decision of the committee suspends the partnership.',
        meta: { by: ['supportUnit'], clause: 'SC-6' },
        actions: [
          { type: 'updateListing', params: ({ event }) => ({ status: 'suspended', since: event.at }) },
          { type: 'tellSeats', params: ({ context, event }) => seatNews(context, event) },
          { type: 'tellPartner', params: ({ context, event }) => decidedNews(context, event) },
          assign(({ context, event }) => ({
            ...concluded(context),
            ...outcomeOf(context, event),
            conditions: event.conditions,
          })),
        ],
      },
      {
        target: '#ended.partnershipEnded',
        guard: demand('conditionsAreNamed'),
        description:
          'A recorded decision of the committee ends the partnership; its history stays published.',
        meta: { by: ['supportUnit'], clause: 'SC-6' },
        actions: [
          { type: 'updateListing', params: ({ event }) => ({ status: 'former', since: event.at }) },
          { type: 'tellSeats', params: ({ context, event }) => seatNews(context, event) },
          { type: 'tellPartner', params: ({ context, event }) => decidedNews(context, event) },
          assign(({ context, event }) => outcomeOf(context, event)),
        ],
      },
    ],
  },
}).on;
