// Two versions of a letter side by side, for a person. In: the comparison. Out: each passage that changed, with what was taken
// out and what was put in marked so that it can be read without colours.
import { comparisonInWords, passageTitle, type Comparison, type Run } from '../../domain/comparison.ts';
import type { LetterVersion } from '../letterComparing.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import type { Paint } from './paint.ts';

type Compared = Omit<Comparison, 'from' | 'to'> & {
  from: Comparison['from'] & LetterVersion;
  to: Comparison['to'] & LetterVersion;
};

export function printComparison({ paint, width }: Visit, compared: Compared): string {
  const { from, to, passages } = compared;
  const versions = [from, to].map(({ version, at, event, hash }) => [
    `Version ${version}`,
    inWords(at),
    event,
    paint.faint(hash.slice(0, 12)),
  ]);
  const key = passages.length === 0 ? [] : [paint.faint('[-taken out-]  {+put in+}  … is as before')];
  return [
    columns(versions, width, 0),
    columns([[comparisonInWords(compared)]], width, 0),
    ...key,
    ...passages.flatMap((passage) => [
      '',
      paint.strong(passageTitle(passage)),
      columns([[passage.runs.map((run) => runInWords(run, paint)).join(' ')]], width),
    ]),
  ].join('\n');
}

function runInWords(run: Run, paint: Paint): string {
  switch (run.what) {
    case 'unchanged':
      return clean(run.text);
    case 'removed':
      return marked(`[-${clean(run.text)}-]`, paint.bad);
    case 'added':
      return marked(`{+${clean(run.text)}+}`, paint.good);
    case 'leftOut':
      return '…';
  }
}

/** Word by word, so that a line may break inside and every line ends its own colour. */
const marked = (text: string, stroke: (word: string) => string) => text.split(' ').map(stroke).join(' ');
