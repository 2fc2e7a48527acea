// The conditions of the committee. In: whoever reads, and the conditions. Out: one line for each: what, whose, by when.
import type { Condition } from '../../domain/decision.ts';
import { speech, type CaseFacts } from '../typesetting/letter.ts';

export function conditionItems(facts: CaseFacts, conditions: readonly Condition[]): string[] {
  const { words, date } = speech(facts);
  return conditions.map(({ text, owner, due }) => words.reportRequest.condition(text, owner, date(due)));
}
