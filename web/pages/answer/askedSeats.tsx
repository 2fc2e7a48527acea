// Who else was asked, by constituency, and the questions of the review with their answers, which go to every seat. In: the opened link.
// Out: sections; what the other seats said stands in none of them.
import { constituencies } from '../../../machines/review/seats.ts';
import { Colon } from '../../parts/colon.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { wordsFor } from '../../words/words.ts';
import type { OpenLink } from './openLink.ts';

export function AskedSeats({ open: { of, reader } }: { open: OpenLink }) {
  const { asked } = wordsFor(reader).answer;
  const { seats } = of.review;
  const groups = constituencies.map((group) => ({
    group,
    members: seats.filter((one) => one.constituency === group),
  }));
  return (
    <details>
      <summary>
        {asked.title}
        <Colon /> {asked.seats(seats.length)}
      </summary>
      <p>{asked.note}</p>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <>
            <h3>
              {asked[group]} <span class="aside">{asked.seats(members.length)}</span>
            </h3>
            <ul class="plain names">
              {members.map(({ id }) => (
                <li>
                  <Outside text={id} />
                </li>
              ))}
            </ul>
          </>
        ))}
    </details>
  );
}

export function AnsweredQuestions({ open: { of, link, reader } }: { open: OpenLink }) {
  const { questions: says } = wordsFor(reader).answer;
  const { questions } = of.review;
  if (questions.length === 0) return null;
  const who = (by: string) =>
    by === 'support-unit' ? says.supportUnit : by === 'contact' ? says.contact : by;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{says.title}</h2>
      <ol class="plain threads">
        {questions.map(({ number, seat, at, question, answers }) => (
          <li class="entry">
            <h3>
              {says.asked(number)} {seat === link.seat && <Outside text={says.of(seat)} />}{' '}
              <span class="aside">
                <ExactInstant at={at} />
              </span>
            </h3>
            <Quote text={question} />
            {answers.length === 0 && <p>{says.none}</p>}
            {answers.map((one) => (
              <>
                <p>
                  {says.answered} <Outside text={who(one.by)} />{' '}
                  <span class="aside">
                    <ExactInstant at={one.at} />
                  </span>
                </p>
                <Quote text={one.answer} />
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
