// Options that several commands share, and what people type in them. In: a command. Out: the same with the options.
import { InvalidArgumentError, type Command } from 'commander';
import type { CommitteeDecision, Condition } from '../domain/decision.ts';

export interface DecisionOptions {
  meeting: string;
  date: string;
  reference: string;
  reason?: string;
}

/** What the minutes say of a decision of the committee; never one person's word. */
export function withDecision(command: Command): Command {
  return command
    .requiredOption('--meeting <text>', 'the meeting or the written procedure that decided')
    .requiredOption('--date <date>', 'its day, such as 2026-02-03')
    .requiredOption('--reference <text>', 'where the decision is recorded: minutes, document number')
    .option('--reason <text>', 'why, in the words of the minutes');
}

export function decisionOf({ meeting, date, reference, reason }: DecisionOptions): CommitteeDecision {
  return { meeting, date, reference, ...given('reason', reason) };
}

/** "text|owner|due", once for each condition; the text itself may hold the sign. */
export function conditionIn(typed: string, before: Condition[] = []): Condition[] {
  const parts = typed.split('|').map((part) => part.trim());
  const [text, owner, due] = [parts.slice(0, -2).join('|'), parts.at(-2), parts.at(-1)];
  if (!text || !owner || !due) {
    throw new InvalidArgumentError(
      'Write it as "text|owner|due", such as "Publish the data|World Bank|2027-06-30".',
    );
  }
  return [...before, { text, owner, due }];
}

/** A whole number: of days, or of a thing in a list. */
export function countIn(typed: string): number {
  const count = Number(typed);
  if (!/^\d{1,5}$/.test(typed) || count < 1)
    throw new InvalidArgumentError('It must be a whole number, 1 or more.');
  return count;
}

/** The one field given, or nothing: an option that was left out is no field of the request. */
export function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}
