// The yearly report as a form and as one text (SC-6). In: what was filled in under each heading, or a report that was sent before. Out: the
// text, each part below its heading; or the parts again, where the text was made in this way.
import type { HistoryEntry } from '../../../register/cases.ts';
import type { FormValues } from '../../acting/fromForm.ts';
import type { Words } from '../../words/words.ts';
import { wordsFor } from '../../words/words.ts';
import { languages } from '../../../domain/language.ts';

export const reportParts = ['done', 'involved', 'conditions', 'plans'] as const;
export type ReportPart = (typeof reportParts)[number];

/** All parts together, with their headings, stay below what the case takes. */
export const mostOfPart = 4_800;

/** Parts that were left empty are left out, with their headings. */
export function reportText(values: FormValues, words: Words['my']['acts']['report']): string {
  return reportParts
    .flatMap((part) => {
      const text = (values[part] ?? '').replace(/\r\n?/g, '\n').trim();
      return text === '' ? [] : [`${words[part]}\n\n${text}`];
    })
    .join('\n\n');
}

/** The parts of a report that this form has made, in whichever language; all of another under the first heading. */
export function partsOfReport(text: string): Partial<Record<ReportPart, string>> {
  const headings = new Map<string, ReportPart>(
    languages.flatMap((language) => {
      const { report } = wordsFor({ language }).my.acts;
      return reportParts.map((part) => [report[part], part] as const);
    }),
  );
  const parts: Partial<Record<ReportPart, string>> = {};
  let at: ReportPart = 'done';
  for (const line of text.split('\n')) {
    const heading = headings.get(line.trim());
    if (heading !== undefined) at = heading;
    else parts[at] = `${parts[at] ?? ''}${line}\n`;
  }
  for (const part of reportParts) {
    if (parts[part] !== undefined) parts[part] = parts[part].trim().slice(0, mostOfPart);
  }
  return parts;
}

/** The report of the year before, where one was sent. */
export function lastReport(entries: readonly HistoryEntry[]): string | null {
  const text = entries.findLast(({ type }) => type === 'report.submitted')?.payload['report'];
  return typeof text === 'string' ? text : null;
}
