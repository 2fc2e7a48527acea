// Showing what is behind an answer link, as a page of one person. In: the opened link, the form as it was sent. Out: an answer with a
// status of its own; nothing here acts.
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { respond } from '../../http/respond.tsx';
import type { Surroundings } from '../../surroundings.ts';
import { wordsFor } from '../../words/words.ts';
import { choicesFor, type Answering } from './choices.ts';
import { reviewedIn } from './documents.tsx';
import { nothingSent, type FormFault, type Sent } from './form.ts';
import { pathOf } from './head.tsx';
import { Recorded } from './notices.tsx';
import type { OpenLink } from './openLink.ts';
import { ownAnswers } from './ownAnswers.ts';
import { ReviewPage } from './reviewPage.tsx';

/** A page of one person: never kept by anybody on the way, never found by a search. */
export async function answerPage(
  c: Context,
  surroundings: Surroundings,
  open: Pick<OpenLink, 'reader'> & { record?: { organization: string } },
  body: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { reader, record } = open;
  const words = wordsFor(reader).answer;
  const title = record === undefined ? words.unknown.title : words.title(record.organization);
  const response = await respond(c, surroundings, { title, body, reader, canonical: '/answer', status });
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  return response;
}

export const answeringOf = ({ reading, seat, link, present }: OpenLink): Answering => ({
  reading,
  seat: seat.id,
  by: { role: 'seat', id: link.by },
  at: present,
});

interface Shown {
  sent?: Sent;
  faults?: readonly FormFault[];
  above?: Child;
  status?: ContentfulStatusCode;
}

export async function showReview(
  c: Context,
  surroundings: Surroundings,
  open: OpenLink,
  { sent = nothingSent, faults = [], above, status = 200 }: Shown = {},
): Promise<Response> {
  const reviewed = await reviewedIn(surroundings.register, open);
  const choices =
    open.hindrance === null && surroundings.desk !== undefined ? choicesFor(answeringOf(open)) : [];
  const body = (
    <ReviewPage open={open} reviewed={reviewed} choices={choices} sent={sent} faults={faults} above={above} />
  );
  return answerPage(c, surroundings, open, body, status);
}

/** What was recorded: the event of that number, when it is the seat's own. */
export async function showRecorded(
  c: Context,
  surroundings: Surroundings,
  open: OpenLink,
): Promise<Response> {
  const seq = Number(c.req.param('seq'));
  const answer = ownAnswers(open.entries, open.of.review, open.seat.id).find((one) => one.seq === seq);
  const theirs = open.hindrance === null || open.hindrance === 'former' || open.hindrance === 'otherBrowser';
  if (answer === undefined || !theirs) return c.redirect(pathOf(open.token), 303);
  return answerPage(c, surroundings, open, <Recorded open={open} answer={answer} />);
}
