// The partnership as a kit: what the host, the desk, the register and the docs need to know of it. In: the machine. Out: the kit.
import type { PartnershipContext } from './context.ts';
import type { MachineKit } from './engine/kit.ts';
import { partnershipRequest } from './events.ts';
import { partnership } from './partnership.ts';
import { rules } from './rules/index.ts';

export const partnershipKit: MachineKit = {
  name: 'partnership',
  machine: partnership,
  rules,
  request: partnershipRequest,
  version: 1,
  migrations: {},
  subject: (context: PartnershipContext) => ({
    organization: context.letter?.organization.name ?? '',
    letterHash: context.letterHash,
    previousCase: context.previousCase,
  }),
};
