// What differs between two versions of a letter. In: the comparison. Out: its passages, with what was taken out and put in marked by
// element, by look and in words for whoever hears the page.
import {
  comparisonInWords,
  passageTitle,
  type Comparison,
  type Passage,
  type Run,
} from '../../domain/comparison.ts';
import { counted } from '../reading/words.ts';

/** How much of a comparison a page shows, in UTF-16 units; the letters themselves are on file. */
const room = 20_000;

export function Changes({ of: comparison }: { of: Comparison }) {
  const shown = fitting(comparison.passages);
  const more = comparison.passages.length - shown.length;
  return (
    <div class="changes">
      <p>{comparisonInWords(comparison)}</p>
      {shown.map((passage) => (
        <>
          <h5>{passageTitle(passage)}</h5>
          <p class="passage" dir="auto">
            {passage.runs.map((run, index) => (
              <>
                {index > 0 && !standsClose(run) && ' '}
                <Marked run={run} />
              </>
            ))}
          </p>
        </>
      ))}
      {more > 0 && <p>{counted(more, 'more passage')} not shown here; the versions are on file whole.</p>}
    </div>
  );
}

function fitting(passages: readonly Passage[]): Passage[] {
  let left = room;
  return passages.filter(({ runs }) => {
    left -= runs.reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0);
    return left >= 0;
  });
}

/** A comma or a full stop follows what is before it without a space. */
const standsClose = (run: Run) => 'text' in run && /^[\p{Pe}\p{Pf}\p{Po}]/u.test(run.text);

function Marked({ run }: { run: Run }) {
  switch (run.what) {
    case 'unchanged':
      return <>{run.text}</>;
    case 'removed':
      return (
        <del>
          <span class="heard">taken out: </span>
          {run.text}
          <span class="heard">, end.</span>
        </del>
      );
    case 'added':
      return (
        <ins>
          <span class="heard">new: </span>
          {run.text}
          <span class="heard">, end.</span>
        </ins>
      );
    case 'leftOut':
      return <span class="left-out">… {counted(run.words, 'word')} as before …</span>;
  }
}
