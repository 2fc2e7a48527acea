// The checklist of a letter of intent: each demand of the framework beside the passage that meets it. In: the letter's record.
// Out: a list in the framework's order; what is missing is marked by a word and not by a colour alone.
import { checklist, type ChecklistItem } from '../../domain/checklist.ts';
import type { LetterRecord } from '../../domain/letter.ts';
import { ClauseMark } from './clause.tsx';
import { Outside } from './outside.tsx';
import { Quote } from './quote.tsx';

export interface ChecklistWords {
  met: string;
  missing: string;
  /** What the framework asks for, by clause; the framework's own text unless told. */
  demand?: (clause: string) => string | undefined;
}

const english: ChecklistWords = { met: 'Met', missing: 'Missing' };

export function Checklist({ letter, words = english }: { letter: LetterRecord; words?: ChecklistWords }) {
  return (
    <ul class="checklist">
      {checklist(letter).map((item) => (
        <Item of={item} words={words} />
      ))}
    </ul>
  );
}

function Item({
  of: { clause, demand, met, passage, remark },
  words,
}: {
  of: ChecklistItem;
  words: ChecklistWords;
}) {
  return (
    <li class={met ? 'met' : 'missing'}>
      <p class="verdict">
        <ClauseMark clause={clause} /> <strong>{met ? words.met : words.missing}</strong>
      </p>
      <div class="beside-passage">
        <p class="demand">{words.demand?.(clause) ?? demand}</p>
        {passage !== undefined && <Quote text={passage} />}
      </div>
      {remark !== undefined && (
        <p class="remark">
          <Outside text={remark} />
        </p>
      )}
    </li>
  );
}
