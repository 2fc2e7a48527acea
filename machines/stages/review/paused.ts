// The clock of a review stands by word of a Co-Chair, for a bounded time; seats can go on to answer. In: what the review
// concerns. Out: one state; with the pause's end exactly the time that remained runs again.
import { assign } from 'xstate';
import { newsToSeats } from '../../review/news.ts';
import { ids, reviewOf } from '../../review/seats.ts';
import { unpaused } from '../../review/window.ts';
import { demand, partnershipSetup } from '../../setup.ts';

/** By a Co-Chair's word or by the pause's bound: exactly the time that remained. */
const goesOn = partnershipSetup.createStateConfig({
  entry: [
    assign(({ context, event }) => ({ review: unpaused(reviewOf(context), event.at, context.policy) })),
    {
      type: 'tellSeats',
      params: ({ context, event }) =>
        newsToSeats(context, { what: 'windowResumed', closesAt: reviewOf(context).closesAt ?? event.at }),
    },
  ],
}).entry;

export function paused(subject: string) {
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: paused`,
      waitingOn: (context) => ids(reviewOf(context).coChairs),
      deadlines: (context) => {
        const { pausedUntil } = reviewOf(context);
        return pausedUntil === null ? [] : [{ event: 'pause.ended', at: pausedUntil }];
      },
    },
    on: {
      'window.resumed': {
        target: 'openForObjections',
        guard: demand(),
        description: 'A Co-Chair sets the clock going again: exactly the time that remained.',
        meta: { by: ['coChair'], clause: 'SC-1' },
        actions: goesOn,
      },
      'pause.ended': {
        target: 'openForObjections',
        description:
          'The bound of the pause is reached: the clock goes on with exactly the time that remained.',
        meta: { by: ['clock'], clause: 'SC-1' },
        actions: goesOn,
      },
    },
  });
}
