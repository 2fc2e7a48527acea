// The partnership as a kit: what the host, the desk, the register and the docs need to know of it. In: the machine. Out: the kit.
import type { PartnershipContext } from './context.ts';
import type { AcceptedEvent, MachineKit } from './engine/kit.ts';
import { partnershipRequest } from './events.ts';
import { toVersion2 } from './migrations/toVersion2.ts';
import { partnership } from './partnership.ts';
import { rules } from './rules/index.ts';

export const partnershipKit: MachineKit = {
  name: 'partnership',
  machine: partnership,
  rules,
  request: partnershipRequest,
  version: 2,
  migrations: { 1: toVersion2 },
  /** A delegate speaks for its seat on the days of the delegation: "B for A". */
  speaksFor: ({ review }: PartnershipContext, { by, at }: AcceptedEvent, seat: string) => {
    const delegate = review?.seats.find((one) => one.id === seat)?.delegate;
    const day = at.slice(0, 10);
    return delegate?.id === by.id && delegate.from <= day && day <= delegate.until;
  },
  subject: (context: PartnershipContext) => ({
    organization: context.letter?.organization.name ?? '',
    letterHash: context.letterHash,
    previousCase: context.previousCase,
  }),
};
