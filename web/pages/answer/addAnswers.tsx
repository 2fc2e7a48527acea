// The addresses under an answer link. In: the app and its surroundings. Out: the app with them; none where no link can be read.
// GET only ever shows, also for scanners that open every link and run scripts: nothing on these pages is sent by itself.
import type { Context, Handler, Hono } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { languages, readerOf, type Reader } from '../../../domain/language.ts';
import { findReply } from '../../../register/replies.ts';
import { ReadableText } from '../../parts/readableText.tsx';
import type { Surroundings } from '../../surroundings.ts';
import { wordsFor } from '../../words/words.ts';
import { reviewedIn } from './documents.tsx';
import { nothing, readForm, type Sent } from './form.ts';
import { Head, pathOf } from './head.tsx';
import { canAskAnew } from './hindrance.tsx';
import { Away, LinkSent, UnknownLink } from './notices.tsx';
import { openLink, type OpenLink } from './openLink.ts';
import { confirm } from './confirm.tsx';
import { checked, sentIn, showPreview } from './look.tsx';
import { answerPage, showRecorded, showReview } from './show.tsx';

type Step = (c: Context, open: OpenLink) => Promise<Response> | Response;

/** Whoever opens a link that leads nowhere is known by the language of the browser alone. */
function strangerAt(c: Context): Reader {
  const wanted = parseAccept(c.req.header('Accept-Language') ?? '').map(({ type }) =>
    type.slice(0, 2).toLowerCase(),
  );
  const understood = wanted.flatMap((one) => languages.find((language) => language === one) ?? []);
  return readerOf({ language: understood[0] });
}

export function addAnswers(app: Hono, surroundings: Surroundings): void {
  const { desk, linkSecret } = surroundings;
  if (linkSecret === undefined) return;

  const opened = (does: Step): Handler => {
    return async (c) => {
      const open = await openLink(c, surroundings);
      if (open !== null) return does(c, open);
      const reader = strangerAt(c);
      return answerPage(c, surroundings, { reader }, <UnknownLink reader={reader} />, 404);
    };
  };

  app.get(
    '/answer/:token',
    opened((c, open) => showReview(c, surroundings, open, { status: statusOf(open) })),
  );
  app.get(
    '/answer/:token/letter',
    opened((c, open) => showDocument(c, surroundings, open)),
  );
  app.get(
    '/answer/:token/recorded/:seq{[0-9]{1,9}}',
    opened((c, open) => showRecorded(c, surroundings, open)),
  );
  app.get(
    '/answer/:token/reply/:reply{[0-9a-f]{32}}',
    opened((c, open) => showReply(c, surroundings, open)),
  );
  app.get(
    '/answer/:token/sent',
    opened((c, open) => answerPage(c, surroundings, open, <LinkSent open={open} />)),
  );
  if (desk === undefined) return;

  app.post(
    '/answer/:token',
    opened((c, open) => look(c, surroundings, open)),
  );
  app.post(
    '/answer/:token/change',
    opened(async (c, open) =>
      showReview(c, surroundings, open, {
        sent: readForm(await c.req.parseBody()),
        status: statusOf(open),
      }),
    ),
  );
  app.post(
    '/answer/:token/confirm',
    opened((c, open) => confirm(c, surroundings, desk, open)),
  );
  app.post(
    '/answer/:token/fresh',
    opened((c, open) => askAnew(c, surroundings, open)),
  );
}

/** A link of an earlier round is gone; one that others may not use shows what it can. */
function statusOf({ hindrance }: OpenLink): 200 | 403 | 410 {
  if (hindrance === 'former') return 410;
  return hindrance === 'handedOver' || hindrance === 'delegationOver' ? 403 : 200;
}

async function look(c: Context, surroundings: Surroundings, open: OpenLink): Promise<Response> {
  const read = await sentIn(c, surroundings, open);
  return read instanceof Response ? read : showPreview(c, surroundings, open, read);
}

/** A reply by mail as it was read, to be confirmed; what it lacks is asked for. */
async function showReply(c: Context, surroundings: Surroundings, open: OpenLink): Promise<Response> {
  const reply = await findReply(surroundings.register, c.req.param('reply') ?? '');
  const { link, seat, hindrance } = open;
  const theirs = reply !== null && reply.case === link.case && reply.seat === seat.id && reply.by === link.by;
  if (!theirs || reply.read === null || hindrance !== null || surroundings.desk === undefined) {
    return showReview(c, surroundings, open, { status: statusOf(open) });
  }
  const { take, reason = '' } = reply.read;
  const sent: Sent = { choice: take, typed: { [take]: { ...nothing, reason } } };
  const read = await checked(c, surroundings, open, sent, false);
  return read instanceof Response ? read : showPreview(c, surroundings, open, read, reply.words);
}

async function showDocument(c: Context, surroundings: Surroundings, open: OpenLink): Promise<Response> {
  const { text, mediaType } = await reviewedIn(surroundings.register, open);
  const words = wordsFor(open.reader).answer;
  const body = (
    <article class="answer">
      <Head open={open}>{words.toDocument[open.of.review.ref.kind]}</Head>
      {text === null ? <p>{words.document.none}</p> : <ReadableText text={text} mediaType={mediaType} />}
      <p class="actions">
        <a class="button" href={pathOf(open.token)}>
          {words.done.back}
        </a>
      </p>
    </article>
  );
  return answerPage(c, surroundings, open, body);
}

/** A new link, to the mailbox on the frozen roster of whoever answers for the seat; at most one in an hour. */
async function askAnew(c: Context, surroundings: Surroundings, open: OpenLink): Promise<Response> {
  const { link, record, of, seat, token, present, hindrance } = open;
  if (surroundings.desk === undefined || hindrance === null || !canAskAnew.includes(hindrance)) {
    return showReview(c, surroundings, open, { status: 403 });
  }
  const { kind, year, round } = of.review.ref;
  const hour = present.slice(0, 13);
  const id = ['answerLink', record.case, seat.id, link.by, kind, year, round, hour].join('/');
  try {
    await surroundings.desk.order({ what: 'answerLink', case: record.case, seat: seat.id, by: link.by }, id);
  } catch {
    return answerPage(c, surroundings, open, <Away open={open} />, 503);
  }
  return c.redirect(pathOf(token, 'sent'), 303);
}
