// The names that an organization had before (SC-5). In: the changes of the list, oldest first. Out: for each case its earlier names.
import type { Instant } from '../../domain/instant.ts';
import type { Listing } from '../../register/partners.ts';

export interface FormerName {
  name: string;
  /** When another name took its place. */
  until: Instant;
}

/** By case, oldest first. A name that an organization has taken up again is no former one. */
export function formerNames(changes: readonly Listing[]): Map<string, FormerName[]> {
  const present = new Map<string, string>();
  const former = new Map<string, FormerName[]>();
  for (const { case: caseId, name, since: at } of changes) {
    const before = present.get(caseId);
    present.set(caseId, name);
    if (before === undefined || before === name) continue;
    const others = (former.get(caseId) ?? []).filter((one) => one.name !== name && one.name !== before);
    former.set(caseId, [...others, { name: before, until: at }]);
  }
  return former;
}
