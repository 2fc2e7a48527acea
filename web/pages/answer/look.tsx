// Looking at an answer once more before it is recorded. In: the form as it was sent. Out: the preview, or the form again with what is to
// be mended. Nothing is recorded by it.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Surroundings } from '../../surroundings.ts';
import { choicesFor, type ChoiceName, type Request } from './choices.ts';
import { effectOf } from './effectOf.ts';
import { readForm, requestIn, type FormFault, type Sent } from './form.ts';
import type { OpenLink } from './openLink.ts';
import { ownAnswers } from './ownAnswers.ts';
import { Preview } from './preview.tsx';
import { answeringOf, answerPage, showReview } from './show.tsx';

/** The form as it was sent, when it makes a request; otherwise the page that says what is to be mended. */
export async function sentIn(
  c: Context,
  surroundings: Surroundings,
  open: OpenLink,
): Promise<{ sent: Sent & { choice: ChoiceName }; request: Request } | Response> {
  if (open.hindrance !== null) return showReview(c, surroundings, open, { status: 403 });
  const sent = readForm(await c.req.parseBody());
  return checked(c, surroundings, open, sent, true);
}

/** @param asked whether somebody has sent the form; a page that only shows it refuses nothing */
export async function checked(
  c: Context,
  surroundings: Surroundings,
  open: OpenLink,
  sent: Sent,
  asked: boolean,
) {
  const read = requestIn(sent, open.seat.id);
  if ('faults' in read)
    return showReview(c, surroundings, open, { sent, faults: read.faults, status: asked ? 422 : 200 });
  const { choice } = sent;
  if (choice === null || !choicesFor(answeringOf(open)).includes(choice)) {
    const faults: FormFault[] = [{ field: 'choice', code: 'notPossible' }];
    return showReview(c, surroundings, open, { sent, faults, status: asked ? 409 : 200 });
  }
  return { sent: { ...sent, choice }, request: read.request };
}

/** The same answer, sent twice from whichever page, is one request; after another one it is a new one. */
function requestIdOf({ token, entries, of, seat }: OpenLink, request: Request): string {
  const before = ownAnswers(entries, of.review, seat.id).at(-1)?.seq ?? 0;
  const said = JSON.stringify([token, before, of.review.ref.round, request]);
  return `answer/${createHash('sha256').update(said).digest('base64url').slice(0, 32)}`;
}

export function showPreview(
  c: Context,
  surroundings: Surroundings,
  open: OpenLink,
  { sent, request }: { sent: Sent & { choice: ChoiceName }; request: Request },
  reply?: string,
): Promise<Response> {
  const effect = effectOf(answeringOf(open), sent.choice, request);
  const requestId = requestIdOf(open, request);
  const body = <Preview open={open} sent={sent} effect={effect} requestId={requestId} reply={reply} />;
  return answerPage(c, surroundings, open, body);
}
