// Which HTTP status a refusal has. In: its code. Out: 403 for who may not, 422 for what was filled in, 409 for what is not possible now.
import type { Refusal } from '../../domain/errors.ts';

export function statusOf({ code }: Refusal): 403 | 409 | 422 {
  if (code.startsWith('role.')) return 403;
  return code === 'event.invalid' ? 422 : 409;
}
