// The pages that say why somebody is not signed in, and what to do instead. In: which of them, and the path that the person was on
// the way to. Out: a page in the visitor's language, with its status.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { minutes } from '../../../domain/instant.ts';
import { linkSpan } from '../../../domain/signIn.ts';
import { respond } from '../../http/respond.tsx';
import { home } from '../../people/ownPath.ts';
import { readerFor } from '../../people/readerFor.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wordsFor, type Words } from '../../words/words.ts';

interface Explained {
  status: ContentfulStatusCode;
  title: string;
  text: string;
}

export const linkMinutes = linkSpan / minutes;

/** One line per reason. */
const reasons = {
  expired: (says: Words['signIn']) => ({
    status: 410,
    title: says.expiredTitle,
    text: says.expired(linkMinutes),
  }),
  used: (says) => ({ status: 410, title: says.usedTitle, text: says.used }),
  unknown: (says) => ({ status: 404, title: says.unknownTitle, text: says.unknown }),
  stranger: (says) => ({ status: 403, title: says.strangerTitle, text: says.stranger }),
  accountStopped: (says) => ({ status: 400, title: says.accountFailedTitle, text: says.accountStopped }),
  accountUnverified: (says) => ({
    status: 403,
    title: says.accountFailedTitle,
    text: says.accountUnverified,
  }),
  accountUnknown: (says) => ({ status: 403, title: says.accountFailedTitle, text: says.accountUnknown }),
  accountAway: (says) => ({ status: 503, title: says.accountFailedTitle, text: says.accountAway }),
} satisfies Record<string, (says: Words['signIn']) => Explained>;

export type NotSignedIn = keyof typeof reasons;

export async function explain(
  c: Context,
  surroundings: Surroundings,
  why: NotSignedIn,
  to: string = home,
): Promise<Response> {
  const reader = readerFor(c);
  const { signIn } = wordsFor(reader);
  const { status, title, text } = reasons[why](signIn);
  const body = (
    <>
      <header class="page-header">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
      </header>
      <p class="actions">
        <a class="button" href={`/sign-in?to=${encodeURIComponent(to)}`}>
          {signIn.another}
        </a>
      </p>
    </>
  );
  return respond(c, surroundings, { title, body, reader, status });
}

/** Too many tries: 429, and when the next one is taken. @param wait milliseconds */
export async function tooOften(c: Context, surroundings: Surroundings, wait: number): Promise<Response> {
  const reader = readerFor(c);
  const { signIn } = wordsFor(reader);
  c.header('Retry-After', String(Math.ceil(wait / 1_000)));
  const body = (
    <header class="page-header">
      <h1>{signIn.tooOftenTitle}</h1>
      <p class="lead">{signIn.tooOften(Math.ceil(wait / minutes))}</p>
    </header>
  );
  return respond(c, surroundings, { title: signIn.tooOftenTitle, body, reader, status: 429 });
}
