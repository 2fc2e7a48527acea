// The rules of a review by silence. In: the rules by subject. Out: one table.
import { amendmentRules } from './amendments.ts';
import { answerRules } from './answers.ts';
import { decisionRules } from './decisions.ts';
import { windowRules } from './window.ts';

export const reviewRules = { ...answerRules, ...windowRules, ...decisionRules, ...amendmentRules };
