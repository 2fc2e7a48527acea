// The reminder to an applicant whose letter of intent was returned. In: the contact, the clauses still missing, the instant at
// which the case lapses. Out: a letter.
import type { ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { dayOf, exactly } from '../typesetting/dates.ts';
import { fact, inSubject, letter, list, paragraph } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { missingItems } from './receipt.ts';

export interface ApplicantReminder {
  to: Contact;
  missing: ClauseId[];
  lapsesAt: Instant;
}

export function applicantReminder(facts: CaseFacts, { to, missing, lapsesAt }: ApplicantReminder): Letter {
  const subject = `Reminder: revised letter of intent by ${dayOf(lapsesAt)}: ${inSubject(facts)}`;
  return letter(facts, to.office, subject, [
    paragraph`We are still waiting for the revised letter of intent of ${facts.organization}, and would be glad to take it further.`,
    ...(missing.length === 0
      ? [paragraph`Our earlier message says what the revision is about.`]
      : [paragraph`These points are open:`, list(missingItems(missing))]),
    fact('We keep the case open until', exactly(lapsesAt)),
    paragraph`Please reply to this message with the revised letter, or with a question if something is unclear. If nothing has come by that time, the case is closed without prejudice: you may write again whenever you like.`,
  ]);
}
