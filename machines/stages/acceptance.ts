// Acceptance (SC-3): the Co-Chairs send a formal letter to the organization. Every Co-Chair office signs; it never lapses.
// In: an approved letter. Out: the stage; it leaves toward publication, or back to the committee when a Co-Chair refuses or an
// objection after the close makes the Co-Chairs open the review again.
import { assign } from 'xstate';
import { partnershipSetup } from '../setup.ts';
import { contactHandsOver } from './contactHandsOver.ts';
import { latePosition, seatHandedOver } from './review/lateAnswers.ts';
import { awaitingSignatures } from './signing/awaitingSignatures.ts';
import { begun } from './signing/changes.ts';
import { coChairsVacant, drafting } from './signing/drafting.ts';
import { held } from './signing/held.ts';
import { sending, undelivered } from './signing/sending.ts';

export const acceptance = partnershipSetup.createStateConfig({
  id: 'acceptance',
  initial: 'drafting',
  entry: assign(({ event }) => begun(event.at)),
  on: { ...latePosition, ...seatHandedOver, ...contactHandsOver },
  states: {
    drafting,
    coChairsVacant,
    awaitingSignatures,
    held,
    sending,
    undelivered,
  },
});
