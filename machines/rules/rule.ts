// A rule of the partnership machine. In: nothing. Out: the shape that every file of rules fills.
import type { PartnershipContext } from '../context.ts';
import type { PartnershipEvent } from '../events.ts';
import type { Rule } from '../meta.ts';

export type PartnershipRule = Rule<PartnershipContext, PartnershipEvent>;
