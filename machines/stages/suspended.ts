// Suspended (SC-6): the committee has suspended the partnership; only the committee reinstates or ends it.
// In: a decision to suspend. Out: the state; the anniversary of acceptance is kept through it.
import { assign } from 'xstate';
import { contactOf } from '../contactOf.ts';
import { partnershipSetup } from '../setup.ts';
import { endedByDecision, nextYearAfter } from './active.ts';

export const suspended = partnershipSetup.createStateConfig({
  id: 'suspended',
  tags: ['quiet'],
  meta: { title: 'Suspended', waitingOn: () => ['support-unit'] },
  on: {
    'partnership.reinstated': {
      target: '#active',
      description: 'A recorded decision of the committee reinstates the partnership; its anniversary stays.',
      meta: { by: ['supportUnit'], clause: 'SC-6' },
      actions: [
        assign(({ context, event }) => ({ nextReviewYear: nextYearAfter(context, event.at) })),
        { type: 'updateListing', params: ({ event }) => ({ status: 'active', since: event.at }) },
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: { what: 'reinstated', reference: event.decision.reference },
          }),
        },
      ],
    },
    ...endedByDecision,
  },
});
