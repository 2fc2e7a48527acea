// The answer to a person who has just given a page away, and with it perhaps the right to be signed in. In: the case as it was opened
// before, what is to be said. Out: a page in the person's language; whoever is nobody's contact now and on no roster is signed out.
import type { Context } from 'hono';
import { respond } from '../http/respond.tsx';
import { recognizeNow } from '../people/recognize.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsFor } from '../words/words.ts';
import type { PersonalCase } from './openCase.ts';

interface Said {
  title: string;
  sentences: readonly string[];
}

export async function farewell(
  c: Context,
  surroundings: Surroundings,
  { reader }: PersonalCase,
  { title, sentences }: Said,
): Promise<Response> {
  await recognizeNow(c, surroundings);
  const body = (
    <section class="empty">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      <p class="actions">
        <a class="button" href="/">
          {wordsFor(reader).frame.partners}
        </a>
      </p>
    </section>
  );
  return respond(c, surroundings, { title, reader, body });
}
