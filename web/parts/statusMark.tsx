// A partner's status as a word with a mark of its own shape, so that colour is never the only sign. In: a status. Out: the mark.
import type { ListingStatus } from '../../machines/effects.ts';
import { statusNames } from '../reading/words.ts';

export function StatusMark({ status }: { status: ListingStatus }) {
  return <span class={`status status-${status}`}>{statusNames[status]}</span>;
}
