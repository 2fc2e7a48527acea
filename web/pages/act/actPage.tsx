// One request of a case, from the form over the preview to the act. In: an address that names the case and the request, and what a
// person filled in. Out: the form, what it would do, or the way to the page that shows what was recorded. Reading never acts.
import type { Context, Handler } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk } from '../../../client/desk.ts';
import type { Refusal } from '../../../domain/errors.ts';
import { confirmed } from '../../acting/confirmed.ts';
import { actingFrom, type Acting } from '../../acting/actingAs.ts';
import { faultsOf } from '../../acting/faultsOf.ts';
import { specs } from '../../acting/fields.ts';
import { foresee } from '../../acting/foresee.ts';
import { asksNothing, requestFrom, type ActRequest, type FormValues } from '../../acting/fromForm.ts';
import { pageAfter } from '../../acting/pageAfter.ts';
import { statusOf } from '../../acting/refusalStatus.ts';
import { drawn, drawnId } from '../../acting/requestId.ts';
import { respond } from '../../http/respond.tsx';
import { FaultSummary, type Fault } from '../../parts/fields.tsx';
import { seesTheDesk, visitorOf } from '../../people/visitor.ts';
import type { Surroundings } from '../../surroundings.ts';
import { deskReader } from '../desk/deskReader.ts';
import { ActForm } from './actForm.tsx';
import { ActFrame } from './frame.tsx';
import { NoAnswer } from './noAnswer.tsx';
import { openAct, type OpenAct } from './openAct.ts';
import { Preview } from './preview.tsx';
import { RefusedAct } from './refused.tsx';
import { sentWith, type Sent } from './sent.ts';
import { whyClosed } from './whyClosed.ts';

/** `GET /act/:case/:event`: the form, or the preview where there is nothing to fill in. Fields can be filled in by the address. */
export function actForm(surroundings: Surroundings): Handler {
  return async (c) => {
    const open = await openAct(c, surroundings);
    if (open instanceof Response) return open;
    const page = pagesOf(c, surroundings, open);
    const closed = whyClosed(open);
    if (closed !== null) return page.closed(closed);
    const values = c.req.query();
    const requestId = drawn();
    const [acting] = open.ways;
    if (acting !== undefined && open.ways.length === 1 && asksNothing(open.type, acting)) {
      const request = requestFrom(open.type, acting, {}, null);
      const { body, refusal } = previewOf(open, acting, request, requestId, {}, seesTheDesk(visitorOf(c)));
      return refusal === undefined ? page.preview(body) : page.closed(refusal);
    }
    return page.form(<Form of={open} requestId={requestId} values={values} />);
  };
}

/** `POST /act/:case/:event`: the preview, the form again, or the act. */
export function actStep(surroundings: Surroundings, desk: Desk): Handler {
  return async (c) => {
    const open = await openAct(c, surroundings);
    if (open instanceof Response) return open;
    const page = pagesOf(c, surroundings, open);
    const sent = await sentWith(c);
    const { step, values, letter } = sent;
    const requestId = drawnId(values['requestId']) ?? drawn();
    const acting = actingFrom(values['as'], open.actors);
    const request = requestFrom(open.type, acting, values, letter);
    const again = (faults: readonly Fault[] = []) => (
      <Form of={open} requestId={requestId} values={values} faults={faults} />
    );
    const preview = (by: Acting) =>
      previewOf(open, by, request, requestId, values, seesTheDesk(visitorOf(c)));
    const faults = faultsIn(request, sent);

    // First of all: what was confirmed before is answered as before, also where the case has moved on since.
    if (step === 'confirm' && acting !== null && faults.length === 0 && requestId === values['requestId']) {
      const asked = { case: open.record.case, request, by: acting.by };
      const done = await confirmed(desk, asked, requestId);
      if ('seq' in done) return c.redirect(pageAfter(acting.by.role, open.record.case, done.seq), 303);
      if ('refusal' in done) return page.refused(done.refusal, again());
      return page.noAnswer(done.outage.code, preview(acting).body ?? again());
    }
    const closed = whyClosed(open);
    if (closed !== null) return page.closed(closed);
    if (step === 'form') return page.form(again(sent.faults));
    if (acting === null) return page.form(again([{ field: 'as', message: 'Choose as whom you act.' }]), 422);
    if (faults.length > 0) return page.form(again(faults), 422);
    const { body, refusal } = preview(acting);
    return refusal === undefined ? page.preview(body) : page.refused(refusal, again());
  };
}

interface FormProps {
  of: OpenAct;
  requestId: string;
  values: FormValues;
  faults?: readonly Fault[];
}

function Form({ of: { record, reading, type, ways }, requestId, values, faults = [] }: FormProps) {
  return (
    <>
      <FaultSummary faults={faults} title="Please mend this" />
      <ActForm {...{ caseId: record.case, type, reading, ways, requestId, values, faults }} />
    </>
  );
}

function previewOf(
  open: OpenAct,
  acting: Acting,
  request: ActRequest,
  requestId: string,
  values: FormValues,
  whole: boolean,
): { body?: Child; refusal?: Refusal } {
  const prospect = foresee(open.reading, { ...request, by: acting.by, at: open.present });
  if ('refusal' in prospect) return prospect;
  const caseId = open.record.case;
  return { body: <Preview {...{ caseId, request, acting, prospect, requestId, values, whole }} /> };
}

/** Faults of the file come before those of the fields that it fills. */
function faultsIn(request: ActRequest, { letter, faults, values }: Sent): Fault[] {
  const ofFields = faultsOf(request, values).filter(
    ({ field }) => field !== 'letter' || (letter === null && faults.length === 0),
  );
  return [...faults, ...ofFields];
}

/** The pages that a request can be answered with, in the frame of its case. */
function pagesOf(c: Context, surroundings: Surroundings, open: OpenAct) {
  const { record, type } = open;
  const page = (step: 1 | 2 | null, content: Child, status: ContentfulStatusCode = 200) => {
    const body = (
      <ActFrame of={open} visitor={visitorOf(c)} step={step}>
        {content}
      </ActFrame>
    );
    const title = `${specs[type].name}: ${record.organization || record.case}`;
    return respond(c, surroundings, { title, place: 'cases', body, status, ...deskReader(visitorOf(c)) });
  };
  const refusal = (of: Refusal) => <RefusedAct of={open} refusal={of} />;
  return {
    form: (content: Child, status: ContentfulStatusCode = 200) => page(1, content, status),
    preview: (content: Child) => page(2, content),
    /** The visitor cannot put the request at all. */
    closed: (of: Refusal) => page(null, refusal(of), statusOf(of)),
    /** The request as it was filled in cannot be put; the form stays as it was. */
    refused: (of: Refusal, form: Child) =>
      page(
        1,
        <>
          {refusal(of)}
          <h2>What you filled in</h2>
          {form}
        </>,
        statusOf(of),
      ),
    noAnswer: (code: string, content: Child) => page(2, <NoAnswer code={code}>{content}</NoAnswer>, 503),
  };
}
