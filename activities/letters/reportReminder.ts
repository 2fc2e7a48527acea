// The reminder to a partner whose yearly report is not there yet (SC-6). In: the contact, the year, when it is or was due.
// Out: a letter, worded by whether the case's clock is past that instant.
import { epoch, type Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { exactly } from '../typesetting/dates.ts';
import { fact, inSubject, letter, paragraph } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { ordinal } from '../typesetting/ordinal.ts';

export interface ReportReminder {
  to: Contact;
  year: number;
  dueAt: Instant;
}

export function reportReminder(facts: CaseFacts, { to, year, dueAt }: ReportReminder): Letter {
  const late = epoch(facts.at) >= epoch(dueAt);
  return letter(facts, to.office, `Reminder: your report for year ${year}, ${inSubject(facts)}`, [
    paragraph`We have not yet received your report on the ${ordinal(year)} year of the partnership with ${facts.organization}. The Steering Committee would like to read it before its yearly review (SC-6).`,
    fact(late ? 'It was due' : 'Please send it by', exactly(dueAt)),
    late
      ? paragraph`We wait a little longer. After that the committee may have to review the year without a report. That decides nothing by itself, but the committee then knows less about what you did.`
      : paragraph`A page or two is enough: what you did, who took part, what you plan.`,
    paragraph`Please reply to this message with the report, or tell us what keeps you.`,
  ]);
}
