// A letter to the Support Unit (CT-1), in its language. In: the occasion, the letter's file, the letter for it under the name by
// which it is greeted. Out: whether it was delivered.
import { readerOf } from '../../domain/language.ts';
import type { Occasion } from '../batch.ts';
import { supportUnitAsOf } from '../supportUnit.ts';
import { speech, type CaseFacts, type Letter } from '../typesetting/letter.ts';
import { sendLetters, type Sent } from './sendLetters.ts';

/** @throws Error as `sendLetters` does */
export async function toSupportUnit(
  occasion: Occasion,
  kind: string,
  letterFor: (facts: CaseFacts, name: string) => Letter,
): Promise<Sent> {
  const { deps, batch, sender } = occasion;
  const { email, ...reading } = await supportUnitAsOf(deps.register, batch.at, sender);
  const facts = { ...occasion.facts, reader: { ...readerOf(reading), id: 'support-unit', email } };
  const name = speech(facts).words.frame.supportUnitByName;
  return sendLetters(occasion, kind, [{ id: 'support-unit', name, email, letter: letterFor(facts, name) }]);
}
