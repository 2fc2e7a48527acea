// Recording an answer that was looked at and confirmed: the one step that acts. In: the form with the id that the preview gave it. Out:
// the way to the page that shows what is recorded; or why nothing is, with everything that was typed.
import type { Context } from 'hono';
import * as z from 'zod';
import type { Desk } from '../../../client/desk.ts';
import { Fault } from '../../../domain/errors.ts';
import { bindLink } from '../../../register/answerLinks.ts';
import { act } from '../../acting/act.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wordsFor } from '../../words/words.ts';
import { markBrowser } from './browserMark.ts';
import { readForm, requestIn, type Sent } from './form.ts';
import { pathOf } from './head.tsx';
import { Away } from './notices.tsx';
import type { OpenLink } from './openLink.ts';
import { saidAlready } from './ownAnswers.ts';
import { AnswerFields } from './preview.tsx';
import { answerPage, showReview } from './show.tsx';

/** Records the answer, and leads to the page that shows it. */
export async function confirm(
  c: Context,
  surroundings: Surroundings,
  desk: Desk,
  open: OpenLink,
): Promise<Response> {
  const { token, link, record, seat } = open;
  const body = await c.req.parseBody();
  const requestId = /^answer\/[\w-]{32}$/.exec(z.string().catch('').parse(body['requestId']))?.[0];
  const form = readForm(body);
  if (open.hindrance !== null) return showReview(c, surroundings, open, { sent: form, status: 403 });
  const read = requestIn(form, seat.id);
  if ('faults' in read || form.choice === null || requestId === undefined) {
    return showReview(c, surroundings, open, {
      sent: form,
      faults: 'faults' in read ? read.faults : [],
      status: 422,
    });
  }
  const sent = { ...form, choice: form.choice };
  const already = saidAlready(open.entries, read.request);
  if (already !== null) return c.redirect(pathOf(token, `recorded/${already.seq}`), 303);
  const holder = await bindLink(surroundings.register, token, markBrowser(c, surroundings));
  if (holder === 'another' && !open.signedIn) {
    return showReview(c, surroundings, { ...open, hindrance: 'otherBrowser' }, { sent, status: 403 });
  }
  try {
    const by = { role: 'seat', id: link.by } as const;
    const done = await act(desk, { case: record.case, request: read.request, by, requestId });
    if ('refusal' in done) return refused(c, surroundings, open, sent, done.refusal.message);
    return c.redirect(pathOf(token, `recorded/${done.seq}`), 303);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const words = wordsFor(open.reader).answer;
    const again = (
      <Away open={open}>
        <AnswerFields action={pathOf(token, 'confirm')} sent={sent} requestId={requestId}>
          <button class="primary">{words.away.again}</button>
        </AnswerFields>
      </Away>
    );
    return answerPage(c, surroundings, open, again, 503);
  }
}

function refused(c: Context, surroundings: Surroundings, open: OpenLink, sent: Sent, message: string) {
  const { refused: says } = wordsFor(open.reader).answer;
  const above = (
    <section class="notice caution" role="alert" aria-labelledby="refused">
      <h2 id="refused">{says.title}</h2>
      <p>{says.sentence}</p>
      <blockquote class="quote" lang="en">
        {message}
      </blockquote>
      <p>{says.choices}</p>
    </section>
  );
  return showReview(c, surroundings, open, { sent, above, status: 409 });
}
