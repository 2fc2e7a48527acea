// What distinguishes one review by silence from another: the letter's (SC-2) and each yearly one (SC-6).
// In: nothing. Out: the shape that the building block is called with.
import type { ClauseId } from '../../../domain/framework.ts';
import type { PartnershipContext } from '../../context.ts';
import type { Noted, ReviewRef } from '../../effects.ts';
import type { partnershipSetup } from '../../setup.ts';

type StageConfig = Parameters<typeof partnershipSetup.createStateConfig>[0];
export type On = NonNullable<StageConfig['on']>;
export type Actions = Extract<StageConfig['entry'], readonly unknown[]>;

/** What distinguishes one review by silence from another. */
export interface ReviewKind {
  clause: ClauseId;
  /** What the review concerns, in the titles that people read. */
  subject: string;
  ref: (context: PartnershipContext) => ReviewRef;
  /** What the notice is about: the document by hash or as text, and what the committee should look at first. */
  notice: (context: PartnershipContext) => { document: string; flags: Noted[] };
  /** The state that approval leads to. */
  approved: string;
  /** What follows from approval, besides telling the seats. */
  follows: Actions;
  /** What the kind adds while the seats are asked: the letter can be amended, and refused by a decision. */
  adds: On;
}
