// The vocabulary of the partnership machine: its context, events, effects and rules. In: the unions. Out: one `setup`
// that every stage is written with. Nothing here acts: an effect is a named action whose parameters leave as data.
import { setup } from 'xstate';
import type { PartnershipContext } from './context.ts';
import type { EffectParams, EffectType } from './effects.ts';
import type { PartnershipEvent } from './events.ts';
import type { StateMeta, TransitionMeta } from './meta.ts';
import { rules, type RuleName } from './rules/index.ts';

type EffectActions = { [Type in EffectType]: (_: unknown, params: EffectParams[Type]) => void };

const leavesAsData = () => undefined;

const effects: EffectActions = {
  fileLetter: leavesAsData,
  sendReceipt: leavesAsData,
  returnLetter: leavesAsData,
  remindApplicant: leavesAsData,
  tellApplicant: leavesAsData,
  freezeRoster: leavesAsData,
  notifySeats: leavesAsData,
  notifySuccessor: leavesAsData,
  remindSeats: leavesAsData,
  tellSeats: leavesAsData,
  draftAcceptance: leavesAsData,
  requestSignatures: leavesAsData,
  remindSigners: leavesAsData,
  sendAcceptance: leavesAsData,
  publish: leavesAsData,
  updateListing: leavesAsData,
  requestReport: leavesAsData,
  remindReport: leavesAsData,
  tellPartner: leavesAsData,
  assignTask: leavesAsData,
};

export const partnershipSetup = setup({
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- it is how XState is told the types
  types: {} as {
    context: PartnershipContext;
    events: PartnershipEvent;
    tags: 'quiet' | 'over';
    meta: StateMeta<PartnershipContext>;
    transitionMeta: TransitionMeta;
  },
  actions: effects,
  guards: {
    /** Holds when every rule that it names holds. */
    all: ({ context, event }, names: readonly RuleName[]) =>
      names.every((name) => rules[name].holds(context, event)),
  },
});

/** The guard that demands every rule named. */
export function demand(...names: RuleName[]): { type: 'all'; params: readonly RuleName[] } {
  return { type: 'all', params: names };
}
