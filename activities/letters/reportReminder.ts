// The reminder to a partner whose yearly report is not there yet (SC-6). In: the contact, the year, when it is or was due.
// Out: a letter, worded by whether the case's clock is past that instant.
import { epoch, type Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { contactPage, fact, inSubject, letter, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export interface ReportReminder {
  to: Contact;
  year: number;
  dueAt: Instant;
}

export function reportReminder(facts: CaseFacts, { to, year, dueAt }: ReportReminder): Letter {
  const { words, exactly } = speech(facts);
  const { reportReminder: says } = words;
  const late = epoch(facts.at) >= epoch(dueAt);
  return letter(facts, to.office, says.subject(year, inSubject(facts)), [
    sentence(says.missing(year, facts.organization)),
    fact(late ? says.wasDue : says.sendBy, exactly(dueAt)),
    sentence(late ? says.afterwards : says.isEnough),
    sentence(says.send),
    contactPage(facts, 'answerOnYourPage'),
  ]);
}
