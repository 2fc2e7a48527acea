// The day on which a partner's yearly report is due as an entry for the calendar of its contact (SC-6). In: the letter's facts, the
// year and the instant. Out: the file that goes with the letter. One entry per partner: each year moves it on.
import type { Instant } from '../../domain/instant.ts';
import type { Occasion } from '../batch.ts';
import { inSubject, partnerAddress, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Enclosure } from '../typesetting/letter.ts';
import { calendarEntry } from './entry.ts';

const purpose = 'report/due';

export interface ReportDue {
  year: number;
  dueAt: Instant;
}

export function reportEntry(occasion: Occasion, facts: CaseFacts, { year, dueAt }: ReportDue): Enclosure {
  const { words, exactly } = speech(facts);
  const { calendar: says } = words;
  const description = [says.exactly(exactly(dueAt)), says.report, says.moves].join('\n\n');
  const summary = says.reportDue(year, inSubject(facts));
  return calendarEntry(occasion, { purpose, at: dueAt, summary, description, url: partnerAddress(facts) });
}

/** Nothing is due any more: the year is reviewed, or the partnership is over. */
export function noReportDue(occasion: Occasion, facts: CaseFacts): Enclosure {
  const { calendar: says } = speech(facts).words;
  const summary = says.noReportDue(inSubject(facts));
  return calendarEntry(occasion, { purpose, at: null, summary, description: says.takenBack });
}
