// The fields of the yearly report, each with what it begins with: last year's words, and the conditions that the committee has set. In: the
// case as the page opened it. Out: fields.
import type { Condition } from '../../../domain/decision.ts';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { PersonalField } from '../../personal/personalAct.ts';
import { lastReport, mostOfPart, partsOfReport, reportParts, type ReportPart } from './yearlyReport.ts';

export function reportFields({ context, entries, words }: PersonalCase): PersonalField[] {
  const { report } = words.my.acts;
  const text = lastReport(entries);
  const before = text === null ? {} : partsOfReport(text);
  const { conditions } = context;
  const begins: Partial<Record<ReportPart, string>> = {
    ...before,
    ...(conditions.length === 0 ? {} : { conditions: asked(conditions) }),
  };
  return reportParts
    .filter((part) => part !== 'conditions' || conditions.length > 0)
    .map((part) => ({
      name: part,
      label: report[part],
      required: part !== 'involved',
      kind: 'passage',
      rows: 6,
      most: mostOfPart,
      ...(begins[part] === undefined ? {} : { begins: begins[part] }),
      ...(before[part] === undefined || part === 'conditions' ? {} : { help: report.lastYear }),
    }));
}

const asked = (conditions: readonly Condition[]) =>
  conditions
    .map(({ text, due }, index) => `${index + 1}. ${text} (${due}):\n`)
    .join('\n')
    .slice(0, mostOfPart);
