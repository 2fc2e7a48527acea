// The state in which an objection blocks (SC-2): it is withdrawn in writing by its seat, or overruled by a recorded decision.
// In: the clause that the review carries out, and what else settles it. Out: one state, placed beside `openForObjections`.
import { assign } from 'xstate';
import type { ClauseId } from '../../../domain/framework.ts';
import { objectionResolved, resolutionNews } from '../../review/changes.ts';
import { reviewOf, standing } from '../../review/seats.ts';
import { demand, partnershipSetup } from '../../setup.ts';

type On = NonNullable<Parameters<typeof partnershipSetup.createStateConfig>[0]['on']>;

const goesOn =
  'None stands any more: the window goes on for the time that remained, at least three working days.';
const othersStand = 'Others still stand.';

/** @param settles the decisions that end the review while an objection stands */
export function objectionStanding(subject: string, clause: ClauseId, settles: On) {
  return partnershipSetup.createStateConfig({
    meta: {
      title: `${subject}: an objection stands`,
      waitingOn: (context) => standing(reviewOf(context)).map((objection) => objection.seat),
    },
    on: {
      'objection.withdrawn': [
        {
          target: 'openForObjections',
          guard: demand('seatObjects', 'objectionIsTheLast'),
          description: `The seat withdraws its objection in writing. ${goesOn}`,
          meta: { by: ['seat'], clause, as: 'seat' },
          actions: [
            assign(({ context, event }) => objectionResolved(context, event)),
            { type: 'tellSeats', params: ({ context, event }) => resolutionNews(context, event) },
          ],
        },
        {
          guard: demand('seatObjects'),
          description: `The seat withdraws its objection in writing. ${othersStand}`,
          meta: { by: ['seat'], clause, as: 'seat' },
          actions: [
            assign(({ context, event }) => objectionResolved(context, event)),
            { type: 'tellSeats', params: ({ context, event }) => resolutionNews(context, event) },
          ],
        },
      ],
      'objection.overruled': [
        {
          target: 'openForObjections',
          guard: demand('seatObjects', 'objectionIsTheLast'),
          description: `A recorded decision of the committee overrules the objection. ${goesOn}`,
          meta: { by: ['supportUnit'], clause },
          actions: [
            assign(({ context, event }) => objectionResolved(context, event)),
            { type: 'tellSeats', params: ({ context, event }) => resolutionNews(context, event) },
          ],
        },
        {
          guard: demand('seatObjects'),
          description: `A recorded decision of the committee overrules the objection. ${othersStand}`,
          meta: { by: ['supportUnit'], clause },
          actions: [
            assign(({ context, event }) => objectionResolved(context, event)),
            { type: 'tellSeats', params: ({ context, event }) => resolutionNews(context, event) },
          ],
        },
      ],
      ...settles,
    },
  });
}
