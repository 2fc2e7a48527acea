// The clauses of the framework in English: the official text, which stands in the domain. In: nothing. Out: the text of each clause.
import { clauses as official, type ClauseId } from '../../../domain/framework.ts';

export const clauses = Object.fromEntries(
  Object.entries(official).map(([id, { text }]) => [id, text]),
) as Record<ClauseId, string>;
