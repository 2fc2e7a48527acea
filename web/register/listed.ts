// The official list as somebody asked for it (SC-5). In: the register and a query. Out: the partners that match, by name, and how many
// there are of each status in all.
import { allChanges, officialList, type Partner } from '../../register/partners.ts';
import type { Register } from '../../register/open.ts';
import { formerNames } from './formerNames.ts';
import { statuses, type ListQuery } from './listQuery.ts';

export interface Listed {
  found: ListedPartner[];
  total: number;
  counts: Record<Partner['status'], number>;
}

export interface ListedPartner extends Partner {
  /** The earlier name by which it was found. */
  formerly?: string;
}

export async function listed(register: Register, { status, q, asOf }: ListQuery): Promise<Listed> {
  const all = await officialList(register, { asOf: asOf?.until });
  const ofStatus = status === null ? all : all.filter((one) => one.status === status);
  const found = q === '' ? ofStatus : await named(register, ofStatus, q, asOf?.until);
  const counts = Object.fromEntries(
    statuses.map((one) => [one, all.filter((partner) => partner.status === one).length]),
  ) as Listed['counts'];
  return { found, total: all.length, counts };
}

async function named(
  register: Register,
  partners: readonly Partner[],
  q: string,
  until: string | undefined,
): Promise<ListedPartner[]> {
  const wanted = folded(q);
  const changes = await allChanges(register);
  const former = formerNames(until === undefined ? changes : changes.filter(({ since }) => since <= until));
  return partners.flatMap((partner) => {
    if (folded(partner.name).includes(wanted)) return [partner];
    const earlier = former.get(partner.case)?.findLast(({ name }) => folded(name).includes(wanted));
    return earlier === undefined ? [] : [{ ...partner, formerly: earlier.name }];
  });
}

/** As people compare names: without case and accents. */
const folded = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
