// What stands in an office's signature block. In: the block. Out: lines in words, the signer first.
import { shownLine } from '../activities/typesetting/outside.ts';
import { dateInWords } from '../domain/dateInWords.ts';
import type { Instant } from '../domain/instant.ts';
import type { SignatureBlock } from './formalLetter.ts';

/** `co-chair-civil-society` → "Co-Chair, civil society": an office in the words of its id. */
export function officeTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  const constituency = /^co chair (.+)$/.exec(words)?.[1];
  if (constituency !== undefined) return `Co-Chair, ${constituency}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "14 December 2026, 15:30:00 UTC", as the letter's own dates are written. */
const signedAt = (at: Instant): string => `${dateInWords(at.slice(0, 10))}, ${at.slice(11, 19)} UTC`;

export interface SignatureLines {
  /** Who signs: the holder, or the office alone where holders are left out. */
  signer: string;
  /** The office below the holder, and whom a substitute signs for. */
  below: string[];
  /** When it was signed, or that it is awaited. */
  when: string;
}

export function signatureLines({ office, holder, substituteFor, at }: SignatureBlock): SignatureLines {
  const title = officeTitle(office);
  const when = at === null ? 'Awaiting signature' : `Signed ${signedAt(at)}`;
  if (holder === null) {
    return { signer: title, below: substituteFor === undefined ? [] : ['by its substitute'], when };
  }
  const replaced = substituteFor === undefined ? [] : [`for ${shownLine(substituteFor)}, as its substitute`];
  return { signer: shownLine(holder), below: [title, ...replaced], when };
}
