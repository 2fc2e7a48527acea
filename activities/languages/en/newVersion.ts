// A new version of a letter and how it differs from the one before, in English. In: a comparison, counts. Out: sentences.
import {
  comparisonInWords,
  passageTitle,
  type Comparison,
  type Passage,
} from '../../../domain/comparison.ts';
import { say } from '../../typesetting/say.ts';

export const newVersion = {
  changed: 'What has changed in the letter',
  summary: say`In the summary of the Support Unit:`,
  notOnFile: say`The version before is not on file, so no comparison can be shown.`,
  compared: (comparison: Comparison) => comparisonInWords(comparison),
  passage: (passage: Passage) => passageTitle(passage),
  more: (passages: number) =>
    say`${passages} more passage${passages === 1 ? '' : 's'} changed; please read them in the letter below.`,
};
