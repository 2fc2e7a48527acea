// What has happened in an organization's case, as far as it is public or concerns the organization, and the questions of seats with their
// answers. In: the case. Out: lists in the reader's language; never which seat said what.
import { Day, ExactInstant } from '../../parts/instant.tsx';
import { ClauseMark } from '../../parts/clause.tsx';
import { Quote } from '../../parts/quote.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import { publicEvents } from '../../reading/publicTimeline.ts';

/** Beside what everybody may read: what was asked of the organization, and what it did itself. */
const ofTheContact = [
  'letter.withdrawn',
  'question.asked',
  'question.answered',
  'contact.handedOver',
  'withdrawal.announced',
  'withdrawal.revoked',
];

export function MyHistory({ of: { told, words } }: { of: PersonalCase }) {
  const shown = told.filter(({ event }) => publicEvents.includes(event) || ofTheContact.includes(event));
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{words.my.happened}</h2>
      <ol class="timeline">
        {shown.toReversed().map(({ at, event, sentence, clause, by }) => (
          <li>
            <p class="when">
              {/* The second would tell who it was to whoever saw it happen. */}
              {by.role === 'seat' ? <Day at={at} /> : <ExactInstant at={at} />}
            </p>
            <p class="what">
              {words.standing.happened(event, sentence)} <ClauseMark clause={clause} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function MyQuestions({ of: { context, words } }: { of: PersonalCase }) {
  const questions = context.review?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.my.questions}</h2>
      <ol class="answers">
        {questions.map(({ question, answers }) => (
          <li>
            <Quote text={question} />
            {answers.length === 0 ? (
              <p class="aside">{words.my.unanswered}</p>
            ) : (
              answers.map(({ answer, at }) => (
                <>
                  <p class="aside">
                    <ExactInstant at={at} />
                  </p>
                  <Quote text={answer} />
                </>
              ))
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
