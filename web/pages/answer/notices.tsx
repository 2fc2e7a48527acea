// The response pages that say one thing: it is recorded, the link leads nowhere, a new one is on its way, the case does not answer.
// In: the opened link, or a language. Out: pages' bodies.
import type { Child } from 'hono/jsx';
import type { Reader } from '../../../domain/language.ts';
import { Colon } from '../../parts/colon.tsx';
import { Deadline, ExactInstant } from '../../parts/instant.tsx';
import { speechFor } from '../../../activities/languages/words.ts';
import { wordsFor } from '../../words/words.ts';
import type { ChoiceName } from './choices.ts';
import { Head, pathOf } from './head.tsx';
import { meaningOf } from './meaning.ts';
import type { OpenLink } from './openLink.ts';
import type { OwnAnswer } from './ownAnswers.ts';
import { Words } from './ownAnswersList.tsx';

/** What a seat says of its objection or of a change is told to all, and has no receipt beside that. */
const unreceipted: readonly ChoiceName[] = ['confirmed', 'contested'];

export function Recorded({ open, answer }: { open: OpenLink; answer: OwnAnswer }) {
  const { token, of, reader } = open;
  const { done, form } = wordsFor(reader).answer;
  const { reviews } = speechFor(reader).words;
  const { closesAt } = of.review;
  const { seq, at, choice, words, late } = answer;
  return (
    <article class="answer">
      <Head open={open}>{done.title}</Head>
      <section class="notice done" role="status">
        <p class="headline">{form.labels[choice]}</p>
        <Words words={words} reader={reader} />
        <p>
          {done.sentence(seq)} <ExactInstant at={at} />.
        </p>
      </section>
      <p>{late ? done.late : meaningOf(choice, 'asSaid', reader)}</p>
      {!late && closesAt !== null && (
        <p>
          {reviews.closes}
          <Colon /> <Deadline at={closesAt} />
        </p>
      )}
      {!unreceipted.includes(choice) && <p>{done.receipt}</p>}
      <p class="actions">
        <a class="button" href={pathOf(token)}>
          {done.back}
        </a>
      </p>
    </article>
  );
}

export function UnknownLink({ reader }: { reader: Reader }) {
  const { unknown } = wordsFor(reader).answer;
  return (
    <section class="empty">
      <h1>{unknown.title}</h1>
      <p>{unknown.sentence}</p>
    </section>
  );
}

export function LinkSent({ open }: { open: OpenLink }) {
  const { fresh, done } = wordsFor(open.reader).answer;
  return (
    <article class="answer">
      <Head open={open}>{fresh.title}</Head>
      <p class="notice done" role="status">
        {fresh.sentence}
      </p>
      <p class="actions">
        <a class="button" href={pathOf(open.token)}>
          {done.back}
        </a>
      </p>
    </article>
  );
}

/** @param children the form that sends the same once more */
export function Away({ open, children }: { open: OpenLink; children?: Child }) {
  const { away } = wordsFor(open.reader).answer;
  return (
    <article class="answer">
      <Head open={open}>{away.title}</Head>
      <p class="notice caution" role="alert">
        {away.sentence}
      </p>
      {children}
    </article>
  );
}
