// The reminder to an applicant whose letter of intent was returned. In: the contact, the clauses still missing, the instant at
// which the case lapses. Out: a letter.
import type { ClauseId } from '../../domain/framework.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { contactPage, fact, inSubject, letter, list, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { missingItems } from '../wording/arrival.ts';

export interface ApplicantReminder {
  to: Contact;
  missing: ClauseId[];
  lapsesAt: Instant;
}

export function applicantReminder(facts: CaseFacts, { to, missing, lapsesAt }: ApplicantReminder): Letter {
  const { words, exactly, dayOf } = speech(facts);
  const { applicantReminder: says, frame } = words;
  return letter(facts, to.office, frame.subject(says.subject(dayOf(lapsesAt)), inSubject(facts)), [
    sentence(says.waiting(facts.organization)),
    ...(missing.length === 0
      ? [sentence(says.seeEarlier)]
      : [sentence(says.open), list(missingItems(facts, missing))]),
    fact(says.openUntil, exactly(lapsesAt)),
    sentence(says.answer),
    contactPage(facts, 'answerOnYourPage'),
  ]);
}
