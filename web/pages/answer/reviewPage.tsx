// The response page: what is asked, until when, what silence means, what to look at, the choices, and below them what is reviewed.
// In: the opened link, the documents, the form as it was sent. Out: the page's body.
import type { Child } from 'hono/jsx';
import { closedAt } from '../../../machines/review/seats.ts';
import { Outside } from '../../parts/outside.tsx';
import { wordsFor } from '../../words/words.ts';
import { AnsweredQuestions, AskedSeats } from './askedSeats.tsx';
import { ChoiceForm } from './choiceForm.tsx';
import type { ChoiceName } from './choices.ts';
import { Change, LetterChecklist, WholeText, type Reviewed } from './documents.tsx';
import type { FormFault, Sent } from './form.ts';
import { Head, pathOf } from './head.tsx';
import { HindranceNotice } from './hindrance.tsx';
import { LookFirst } from './lookFirst.tsx';
import type { OpenLink } from './openLink.ts';
import { ownAnswers } from './ownAnswers.ts';
import { OwnAnswers } from './ownAnswersList.tsx';
import { Status } from './status.tsx';

interface Props {
  open: OpenLink;
  reviewed: Reviewed;
  choices: readonly ChoiceName[];
  sent: Sent;
  faults: readonly FormFault[];
  /** What stands above all else, such as why an answer was not taken. */
  above?: Child;
}

export function ReviewPage({ open, reviewed, choices, sent, faults, above }: Props) {
  const { token, record, entries, of, seat, reader, hindrance } = open;
  const words = wordsFor(reader).answer;
  const { kind } = of.review.ref;
  const acts = hindrance === null;
  // Whoever holds the seat no more has no business with what it has said since.
  const isTheirs =
    hindrance !== 'handedOver' && hindrance !== 'delegationOver' && hindrance !== 'somebodyElse';
  return (
    <article class="answer">
      <Head open={open}>
        <Outside text={record.organization} />
      </Head>
      {above}
      <HindranceNotice open={open} />
      <p class="lead">
        <Outside text={record.organization} /> {words.asks[kind]}
      </p>
      <Status open={open}>
        <p class="actions">
          {acts && choices.length > 0 && (
            <a class="button primary" href="#answer">
              {words.toForm}
            </a>
          )}
          <a class="button" href={pathOf(token, 'letter')}>
            {words.toDocument[kind]}
          </a>
        </p>
      </Status>
      <LookFirst open={open} />
      {acts && (
        <section aria-labelledby="answer">
          <h2 id="answer">{words.form.title}</h2>
          <ChoiceForm
            action={pathOf(token)}
            choices={choices}
            sent={sent}
            faults={faults}
            late={closedAt(of.review) !== null || of.review.outcome !== null}
            reader={reader}
          />
        </section>
      )}
      {isTheirs && (
        <OwnAnswers
          answers={ownAnswers(entries, of.review, seat.id)}
          review={of.review}
          seat={seat.id}
          reader={reader}
        />
      )}
      <Change reviewed={reviewed} open={open} />
      <WholeText reviewed={reviewed} open={open} path={pathOf(token, 'letter')} />
      <LetterChecklist open={open} />
      <AskedSeats open={open} />
      {isTheirs && <AnsweredQuestions open={open} />}
    </article>
  );
}
