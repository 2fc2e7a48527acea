// The words for what the machine and the register name in one word. In: ids such as `committeeReview`. Out: English.
import type { ListingStatus } from '../../machines/effects.ts';
import { inWords } from '../../machines/outline.ts';
import type { PublicationKind } from '../../register/publications.ts';

/** `committeeReview` → "Committee review". */
export const stageName = inWords;

/** Who is waited on, as people say it; a seat or an office goes by its own id. */
export function waitedOn(id: string): string {
  if (id === 'support-unit') return 'the Support Unit';
  if (id === 'contact') return 'the organization’s contact';
  return id;
}

export const statusNames: Record<ListingStatus, string> = {
  active: 'Active',
  suspended: 'Suspended',
  former: 'Former',
};

export const publicationNames: Record<PublicationKind, string> = {
  letter: 'Letter of intent',
  acceptance: 'Letter of acceptance',
  record: 'Record of the review',
};

/** A number with its noun: `1 partner`, `2 partners`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Bytes for people. */
export function fileSize(bytes: number): string {
  return bytes < 1_024 ? counted(bytes, 'byte') : `${(bytes / 1_024).toFixed(1)} KB`;
}
