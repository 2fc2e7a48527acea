// How changes make the official list (SC-5): the one rule, for the list as it stands and as it stood. In: changes, in the order in
// which they took effect. Out: the lines, by address. A case that is listed at another address has moved there.
import type { Instant } from '../domain/instant.ts';

type PartnerStatus = 'active' | 'suspended' | 'former';

/** A change of the official list. */
export interface Listing {
  /** The address; another one for the same case is a new name's. */
  slug: string;
  case: string;
  name: string;
  status: PartnerStatus;
  /** From when it holds; the first one of a case is also when the partnership began. */
  since: Instant;
}

/** A line of the official list. */
export interface Partner {
  slug: string;
  case: string;
  name: string;
  status: PartnerStatus;
  /** When the partnership began. */
  since: Instant;
  /** From when the present status holds; a new name leaves it as it is. */
  statusSince: Instant;
}

/** The lines that the changes leave, by address. */
export function linesAfter(changes: readonly Listing[]): Map<string, Partner> {
  const lines = new Map<string, Partner>();
  const addresses = new Map<string, string>();
  for (const change of changes) {
    const address = addresses.get(change.case);
    const before = address === undefined ? undefined : lines.get(address);
    const continues = before?.case === change.case ? before : undefined;
    if (continues !== undefined) lines.delete(continues.slug);
    lines.set(change.slug, changed(continues, change));
    addresses.set(change.case, change.slug);
  }
  return lines;
}

function changed(before: Partner | undefined, { since: at, ...change }: Listing): Partner {
  const statusSince = before?.status === change.status ? before.statusSince : at;
  return { ...change, since: before?.since ?? at, statusSince };
}
