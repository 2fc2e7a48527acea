// What the seat itself has said so far in the review. In: its answers. Out: a list, the newest first; nothing that another seat said.
import type { Reader } from '../../../domain/language.ts';
import type { Review } from '../../../machines/context.ts';
import { Colon } from '../../parts/colon.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { wordsFor } from '../../words/words.ts';
import type { OwnAnswer } from './ownAnswers.ts';

interface Props {
  answers: readonly OwnAnswer[];
  review: Review;
  seat: string;
  reader: Reader;
}

export function OwnAnswers({ answers, review, seat, reader }: Props) {
  const { own, form, bySeat } = wordsFor(reader).answer;
  const position = review.positions[seat];
  return (
    <section aria-labelledby="own">
      <h2 id="own">{own.title}</h2>
      {answers.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <ol class="plain">
          {answers.toReversed().map(({ at, by, choice, words, late }) => (
            <li class="entry">
              <p>
                <strong>{form.labels[choice]}</strong>{' '}
                <span class="aside">
                  <ExactInstant at={at} />
                  {by !== seat && (
                    <>
                      , <Outside text={bySeat(by, seat)} />
                    </>
                  )}
                </span>
              </p>
              {late && <p class="aside">{own.late}</p>}
              {position?.stale === true && position.at === at && <p class="warning">{own.stale}</p>}
              <Words words={words} reader={reader} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The words of an answer: the part, the reason or question, what would remove it. */
export function Words({
  words: { reason, part, remedy },
  reader,
}: {
  words: OwnAnswer['words'];
  reader: Reader;
}) {
  const { own } = wordsFor(reader).answer;
  return (
    <>
      {part !== undefined && (
        <p>
          {own.part}
          <Colon /> <Outside text={part} />
        </p>
      )}
      {reason !== undefined && <Quote text={reason} />}
      {remedy !== undefined && (
        <>
          <p>
            {own.remedy}
            <Colon />
          </p>
          <Quote text={remedy} />
        </>
      )}
    </>
  );
}
