// The request to a partner for its report of the year, before the yearly review (SC-6).
// In: the contact, the year, when the report is due, the conditions that are tracked. Out: a letter.
import type { Condition } from '../../domain/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import {
  contactPage,
  fact,
  heading,
  inSubject,
  letter,
  list,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { conditionItems } from '../wording/conditions.ts';

export interface ReportRequest {
  to: Contact;
  /** 1 for the first year of the partnership. */
  year: number;
  dueAt: Instant;
  conditions: Condition[];
}

export function reportRequest(facts: CaseFacts, { to, year, dueAt, conditions }: ReportRequest): Letter {
  const { words, exactly, dayOf } = speech(facts);
  const { reportRequest: says } = words;
  return letter(facts, to.office, says.subject(dayOf(dueAt), year, inSubject(facts)), [
    sentence(says.nearlyFull(year, facts.organization)),
    fact(says.sendBy, exactly(dueAt)),
    heading(says.whatHelps),
    list([says.whatYouDid, says.whoTookPart, says.whatYouPlan]),
    ...(conditions.length === 0 ? [] : [sentence(says.conditions), list(conditionItems(facts, conditions))]),
    sentence(says.send),
    contactPage(facts, 'answerOnYourPage'),
  ]);
}
