// Which part of a case's history is wanted. In: the query of the address, and the history as told. Out: the events that match, and what
// there is to choose from.
import type { Told } from '../../reading/narrative.ts';
import { inWords } from '../../../machines/outline.ts';
import type { Choice } from '../../parts/fields.tsx';
import { roleInShort } from '../../reading/publicTimeline.ts';

export interface HistoryQuery {
  /** A role. */
  by: string;
  /** The first word of an event's name: `position`, `objection`, `window`. */
  about: string;
}

export const historyQuery = (query: Readonly<Record<string, string>>): HistoryQuery => ({
  by: (query['by'] ?? '').slice(0, 60),
  about: (query['about'] ?? '').slice(0, 60),
});

const subject = ({ event }: Told) => event.split('.')[0] ?? event;

export const matching = (told: readonly Told[], { by, about }: HistoryQuery): Told[] =>
  told.filter((one) => (by === '' || one.by.role === by) && (about === '' || subject(one) === about));

export function choicesIn(told: readonly Told[]): Record<keyof HistoryQuery, Choice[]> {
  const each = (texts: readonly string[], name: (text: string) => string): Choice[] =>
    [...new Set(texts)].map((text) => [text, name(text)]);
  return {
    by: each(
      told.map((one) => one.by.role),
      roleInShort,
    ),
    about: each(told.map(subject), inWords),
  };
}
