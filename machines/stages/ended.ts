// Ended: every way in which a case can end. In: the last decision. Out: final states; the organization was told on the way in.
// History and letters stay; a new application is a new case.
import { partnershipSetup } from '../setup.ts';

export const ended = partnershipSetup.createStateConfig({
  id: 'ended',
  tags: ['over'],
  initial: 'setAside',
  states: {
    setAside: { type: 'final', meta: { title: 'Set aside' } },
    duplicate: { type: 'final', meta: { title: 'Closed as a duplicate' } },
    lapsed: { type: 'final', meta: { title: 'Closed without prejudice' } },
    letterWithdrawn: { type: 'final', meta: { title: 'Letter withdrawn' } },
    notApproved: { type: 'final', meta: { title: 'Not approved' } },
    partnershipEnded: { type: 'final', meta: { title: 'Partnership ended' } },
    partnershipWithdrawn: { type: 'final', meta: { title: 'Partner withdrew' } },
  },
});
