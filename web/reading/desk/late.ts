// What is late in a case. In: the case's row, its reading, the present. Out: a sentence; null where nothing is. A delay never decides
// anything by itself: it is here to be seen.
import { epoch, minutes, type Instant } from '../../../domain/instant.ts';
import type { CaseSummary } from '../../../register/cases.ts';
import { dayInWords } from '../../parts/instant.tsx';
import type { CaseReading } from '../caseReading.ts';
import { contextOf } from '../review/reviewReading.ts';
import { sentenceLeadingTo } from '../transitions.ts';

export function lateness(
  { nextDeadline, stage }: CaseSummary,
  reading: CaseReading,
  present: Instant,
): string | null {
  const { report, acceptance } = contextOf(reading);
  const { state, title } = reading.reading;
  if (nextDeadline !== null && epoch(nextDeadline.at) < epoch(present) - minutes) {
    return 'A deadline has passed and is not recorded yet: is a worker running?';
  }
  if (state.endsWith('.reportMissing')) return `${title}.`;
  if (state.endsWith('.awaitingReport') && report !== null && report.dueAt < present) {
    return `The yearly report was due on ${dayInWords(report.dueAt)}.`;
  }
  if (state === 'acceptance.awaitingSignatures' && acceptance?.escalatesAt === null) {
    return sentenceLeadingTo(reading.kit, 'acceptance.overdue', stage)?.sentence ?? title;
  }
  return null;
}
