// The ways on from where a case waits for somebody. In: the case's reading, and the events that answer the question at hand.
// Out: those of them that are possible now, in the machine's own sentences, with who may do each.
import { roleNames, type Role } from '../../domain/roles.ts';
import { allowed } from '../../machines/engine/allowed.ts';
import type { CaseReading } from '../reading/caseReading.ts';

/** "Co-Chair or Support Unit" */
export const byWhom = (roles: readonly string[]): string =>
  roles.map((role) => roleNames[role as Role] ?? role).join(' or ');

export function WaysOn({ of: { kit, snapshot }, among }: { of: CaseReading; among: readonly string[] }) {
  const ways = allowed(kit, snapshot).filter(({ event }) => among.includes(event));
  if (ways.length === 0) return null;
  return (
    <>
      <p class="ways">The ways on</p>
      <ul class="ways">
        {ways.map(({ by, description }) => (
          <li>
            {description} <span class="aside">{byWhom(by)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
