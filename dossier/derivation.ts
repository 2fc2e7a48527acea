// What follows from a case's log, and from nothing else: where it stands, its reviews with their records and certificates,
// its documents. In: the log's entries. Out: the derivation that a dossier is written from and checked against.
import type { MachineKit } from '../machines/engine/kit.ts';
import { documentsNamed, type NamedDocument } from './documents.ts';
import type { Manifest } from './contents.ts';
import { replay, type LogEntry, type Replay, type Turn } from './replay.ts';
import { reviewsOf, type ReviewOfCase } from './reviews.ts';

export interface Derivation extends Replay {
  /** Null when no event was taken. */
  standing: Manifest['standing'] | null;
  organization: string;
  /** Made when it is asked for: what nobody could have written may throw here. */
  readonly reviews: ReviewOfCase[];
  documents: NamedDocument[];
}

/** @param entries the entries of the case, in any order */
export function derive(kit: MachineKit, entries: readonly LogEntry[]): Derivation {
  const inOrder = entries.toSorted((a, b) => a.seq - b.seq);
  const replayed = replay(kit, inOrder);
  const last = replayed.turns.at(-1);
  let reviews: ReviewOfCase[] | undefined;
  return {
    ...replayed,
    standing: last === undefined ? null : standingAfter(last),
    organization: last === undefined ? '' : kit.subject(last.context as never).organization,
    get reviews() {
      reviews ??= reviewsOf(replayed.turns);
      return reviews;
    },
    documents: documentsNamed(inOrder),
  };
}

function standingAfter({ reading, entry }: Turn): Manifest['standing'] {
  const { stage, state, title, over } = reading;
  return { stage, state, title, over, seq: entry.seq, at: entry.at };
}
