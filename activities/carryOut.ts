// Which effect is carried out by what: one line per effect, and the compiler counts them. In: one effect with its occasion.
// Out: what came of it. An effect that is not in the table fails until a worker that knows it takes it over.
import type { Effect, EffectType } from '../machines/effects.ts';
import type { PartnershipReport } from '../machines/events.ts';
import { assignTask } from './assignTask.ts';
import type { CarryOut, Occasion } from './batch.ts';
import { draftAcceptance } from './draftAcceptance.ts';
import { fileLetter } from './fileLetter.ts';
import { freezeRoster } from './freezeRoster.ts';
import { notifySeats } from './notifySeats.ts';
import { notifySuccessor } from './notifySuccessor.ts';
import { publish } from './publish.ts';
import { remindApplicant } from './remindApplicant.ts';
import { remindReport } from './remindReport.ts';
import { remindSeats } from './remindSeats.ts';
import { remindSigners } from './remindSigners.ts';
import { requestReport } from './requestReport.ts';
import { requestSignatures } from './requestSignatures.ts';
import { returnLetter } from './returnLetter.ts';
import { sendAcceptance } from './sendAcceptance.ts';
import { sendReceipt } from './sendReceipt.ts';
import { tellApplicant } from './tellApplicant.ts';
import { tellPartner } from './tellPartner.ts';
import { tellSeats } from './tellSeats.ts';
import { updateListing } from './updateListing.ts';

export const effects: { [Type in EffectType]: CarryOut<Type> } = {
  fileLetter,
  sendReceipt,
  returnLetter,
  remindApplicant,
  tellApplicant,
  freezeRoster,
  notifySeats,
  notifySuccessor,
  remindSeats,
  tellSeats,
  draftAcceptance,
  requestSignatures,
  remindSigners,
  sendAcceptance,
  publish,
  updateListing,
  requestReport,
  remindReport,
  tellPartner,
  assignTask,
};

/** @throws Error for an unknown effect: the workflow is newer than this worker, and another one will carry it out */
export function carryOut<Type extends EffectType>(
  occasion: Occasion,
  effect: Extract<Effect, { type: Type }>,
): Promise<PartnershipReport | undefined> {
  const { type, params } = effect;
  if (!Object.hasOwn(effects, type)) {
    throw new Error(`no activity carries out the effect "${type}": this worker is older than the workflow`);
  }
  return (effects[type] as CarryOut<Type>)(occasion, params as never);
}
