// Every rule of the partnership machine by name. In: the stages' rules. Out: one table, read by the machine and by refusals.
import { acceptanceRules } from './acceptance.ts';
import { intakeRules } from './intake.ts';
import { partnerRules } from './partner.ts';
import { reviewRules } from './review/index.ts';

export const rules = { ...intakeRules, ...reviewRules, ...acceptanceRules, ...partnerRules };
export type RuleName = keyof typeof rules;
