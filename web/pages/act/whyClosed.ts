// Why a request's page is not for this visitor now. In: what is opened. Out: the machine's refusal; null where there is a way to act.
import type { Refusal } from '../../../domain/errors.ts';
import type { Role } from '../../../domain/roles.ts';
import { refusalOf } from '../../../machines/engine/refusal.ts';
import { rolesThatMay } from '../../acting/possible.ts';
import { byWhom } from '../../parts/waysOn.tsx';
import type { OpenAct } from './openAct.ts';

export function whyClosed({ reading, type, actors, ways, present }: OpenAct): Refusal | null {
  if (ways.length > 0) return null;
  const roles = rolesThatMay(reading, type);
  const by = actors.find(({ role }) => roles.includes(role));
  const refusal = by && refusalOf(reading.kit, reading.snapshot, { type, by, at: present });
  return refusal ?? notYours(roles);
}

const notYours = (roles: readonly Role[]): Refusal => ({
  code: 'role.notPermitted',
  message: `This is for the ${byWhom([...new Set(roles)])} to do.`,
});
