// The formal letter of acceptance as it is shown: the text that is signed, and the offices that sign it (SC-3).
// In: nothing. Out: the shape that the page, the PDF and the mail are set from, and what follows from it alone.
import { later, type Instant } from '../domain/instant.ts';
import type { FrozenOffice } from '../domain/roster.ts';

/** An office that signs, and when it has signed. */
export interface SignatureBlock {
  /** Such as `co-chair-government`. */
  office: string;
  /** Who holds the office; null where the letter is published, since holders may be people. */
  holder: string | null;
  /** Whom the holder signs for, where that one has a conflict of interest. */
  substituteFor?: string;
  /** When the office signed; null while it is asked to. */
  at: Instant | null;
}

export interface FormalLetter {
  /** The text that the Co-Chairs sign, exactly: its hash is what they agree to, however it is shown. */
  text: string;
  /** SHA-256 of the text that was signed, where this one is a copy that leaves personal data out. */
  copyOf?: string;
  /** When it was drafted, on the case's clock. */
  draftedAt: Instant;
  signatures: readonly SignatureBlock[];
}

/** The block of an office that has still to sign. */
export function awaited({ id, holder, substituteFor }: FrozenOffice): SignatureBlock {
  const block = { office: id, holder, at: null };
  return substituteFor === undefined ? block : { ...block, substituteFor };
}

/** Whether every office has signed. */
export function isSigned({ signatures }: FormalLetter): boolean {
  return signatures.length > 0 && signatures.every(({ at }) => at !== null);
}

/** The last instant that the letter speaks of, on the case's clock: the last signature, or the draft. */
export function lastInstant({ draftedAt, signatures }: FormalLetter): Instant {
  return signatures.reduce((last, { at }) => (at === null ? last : later(last, at)), draftedAt);
}
