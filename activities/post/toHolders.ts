// One letter to each of the seats or offices of an effect. In: the occasion, the letter's file, the holders, and the letter for
// each. Out: whom the letters reached and whom they cannot reach.
import type { Occasion } from '../batch.ts';
import { readerOf, type Reading } from '../../domain/language.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { sendLetters, type Sent } from './sendLetters.ts';

interface Holder extends Reading {
  id: string;
  holder: string;
  email: string;
}

/** @throws Error as `sendLetters` does */
export async function toHolders<Addressee extends Holder>(
  occasion: Occasion,
  kind: string,
  holders: readonly Addressee[],
  letterFor: (holder: Addressee, facts: CaseFacts) => Letter,
): Promise<Sent> {
  const letters = holders.map((one) => ({
    id: one.id,
    name: one.holder,
    email: one.email,
    letter: letterFor(one, { ...occasion.facts, reader: { ...readerOf(one), id: one.id, email: one.email } }),
  }));
  return sendLetters(occasion, kind, letters);
}
