// The questions of a review and their answers (SC-1, G1-2). In: the questions. Out: a thread for each; none of them blocks anything.
import type { Question } from '../../../domain/positions.ts';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { waitedOn } from '../../reading/words.ts';

export function Questions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">Questions and answers</h3>
      <ol class="plain threads">
        {questions.map(({ number, seat, at, question, answers }) => (
          <li class="entry">
            <h4>
              Question {number} <span class="aside">of</span> <Outside text={seat} />{' '}
              <span class="aside">
                <ExactInstant at={at} />
              </span>
            </h4>
            <Quote text={question} />
            {answers.length === 0 ? (
              <p class="warning">
                No answer yet. The Support Unit and the organization’s contact can give one; it goes to every
                seat.
              </p>
            ) : (
              <ol class="plain answers">
                {answers.map((one) => (
                  <li>
                    <p>
                      Answer of <Outside text={waitedOn(one.by)} />{' '}
                      <span class="aside">
                        <ExactInstant at={one.at} />
                      </span>
                    </p>
                    <Quote text={one.answer} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
