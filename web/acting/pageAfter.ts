// Where a person comes to after an act. In: who acted, the case, and the number of the event. Out: the path of the page on which that
// role follows the case; it shows what was recorded.
import type { Role } from '../../domain/roles.ts';

const pages: Partial<Record<Role, string>> = { coChair: '/sign', contact: '/my' };

export function pageAfter(role: Role, caseId: string, seq: number): string {
  const id = encodeURIComponent(caseId);
  if (role === 'seat') return `/act/${id}/recorded/${seq}`;
  return `${pages[role] ?? '/cases'}/${id}?recorded=${seq}`;
}
