// The request to a partner for its report of the year, before the yearly review (SC-6).
// In: the contact, the year, when the report is due, the conditions that are tracked. Out: a letter.
import type { Condition } from '../../domain/decision.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Contact } from '../../domain/letter.ts';
import { dateInWords, dayOf, exactly } from '../typesetting/dates.ts';
import { fact, heading, inSubject, letter, list, paragraph, say } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';
import { ordinal } from '../typesetting/ordinal.ts';

export interface ReportRequest {
  to: Contact;
  /** 1 for the first year of the partnership. */
  year: number;
  dueAt: Instant;
  conditions: Condition[];
}

/** One line per condition that the committee set: what, whose, by when. */
export const conditionItems = (conditions: Condition[]): string[] =>
  conditions.map(({ text, owner, due }) => say`${text} (${owner}, by ${dateInWords(due)})`);

export function reportRequest(facts: CaseFacts, { to, year, dueAt, conditions }: ReportRequest): Letter {
  return letter(facts, to.office, `Your report by ${dayOf(dueAt)}: year ${year}, ${inSubject(facts)}`, [
    paragraph`The ${ordinal(year)} year of the partnership with ${facts.organization} is nearly full, and the Steering Committee reviews each partnership every year (SC-6). Please tell the committee in a page or two how the year went.`,
    fact('Please send it by', exactly(dueAt)),
    heading('What helps the committee'),
    list([
      say`What you did with OGP countries, in which phase, and what came of it.`,
      say`How governments and civil society took part in shaping it (AF-1).`,
      say`What you plan for the coming year.`,
    ]),
    ...(conditions.length === 0
      ? []
      : [
          paragraph`Please also say where these conditions of the committee stand:`,
          list(conditionItems(conditions)),
        ]),
    paragraph`Reply to this message with the report. It goes to every seat, with the proposal to continue the partnership. If it is late we remind you and wait a little; a missing report decides nothing by itself, and lateness on our side never counts against you.`,
  ]);
}
