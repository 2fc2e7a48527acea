// A personal act from the form over the preview to the act. In: a page that knows its acts, and what a person sent. Out: the form, what it
// would do, or the way back to the page, which shows what was recorded. Reading never acts.
import type { Context, Handler } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../domain/errors.ts';
import type { Desk } from '../../client/desk.ts';
import { confirmed } from '../acting/confirmed.ts';
import { foresee, type Prospect } from '../acting/foresee.ts';
import { statusOf } from '../acting/refusalStatus.ts';
import { drawn, drawnId } from '../acting/requestId.ts';
import { respond } from '../http/respond.tsx';
import { sentWith, type Sent } from '../pages/act/sent.ts';
import type { Surroundings } from '../surroundings.ts';
import { PersonalForm } from './actForm.tsx';
import { ActFrame } from './actFrame.tsx';
import { PersonalPreview } from './actPreview.tsx';
import { farewell } from './farewell.tsx';
import { faultsIn } from './faultsIn.ts';
import type { PersonalCase } from './openCase.ts';
import type { PersonalAct } from './personalAct.ts';
import { NoAnswer, NotDone } from './troubles.tsx';

/** A page with acts of its own. */
export interface PersonalPage {
  /** Opens the case for whoever may see the page. */
  open(c: Context): Promise<PersonalCase | Response>;
  /** What whoever is looking may ever do here; each says whether the case takes it now. */
  acts(open: PersonalCase): readonly PersonalAct[];
  path(caseId: string): string;
}

const nothing: Sent = { step: 'preview', values: {}, letter: null, faults: [] };

/** `GET <page>/:act`: the form, or the preview at once where there is nothing to fill in. */
export function showAct(surroundings: Surroundings, page: PersonalPage): Handler {
  return async (c) => {
    const opened = await open(c, surroundings, page);
    if (opened instanceof Response) return opened;
    const { act, show, form, preview, notNow } = opened;
    if (!act.possible) return notNow(null);
    return act.fields.length > 0 ? show(1, form(drawn(), nothing)) : preview(drawn(), nothing);
  };
}

/** `POST <page>/:act` */
export function takeAct(surroundings: Surroundings, page: PersonalPage, desk: Desk): Handler {
  return async (c) => {
    const opened = await open(c, surroundings, page);
    if (opened instanceof Response) return opened;
    const { of, act, show, form, preview, notNow } = opened;
    const sent = await sentWith(c);
    const { step, values } = sent;
    const id = drawnId(values['requestId']);
    // What was confirmed before is answered as before, even where the case has moved on: the same form is one act.
    const confirms = step === 'confirm' && id !== null;
    if (!act.possible && !confirms) return notNow(null);
    const requestId = id ?? drawn();
    if (step === 'form') return show(1, form(requestId, sent));
    const faults = faultsIn(act.fields, sent, of.words.steps);
    if (faults.length > 0) return show(1, form(requestId, { ...sent, faults }), 422);
    if (!confirms) return preview(requestId, sent);
    const request = act.request(sent.values, sent.letter);
    const done = await confirmed(desk, { case: of.record.case, request, by: act.by }, requestId);
    if ('seq' in done && act.farewell !== undefined)
      return farewell(c, surroundings, of, act.farewell(values));
    if ('seq' in done) return c.redirect(`${page.path(of.record.case)}?recorded=${done.seq}`, 303);
    if ('refusal' in done) return notNow(done.refusal, sent);
    const again = form(requestId, sent);
    return show(
      1,
      <NoAnswer of={done.outage} words={of.words.steps}>
        {again}
      </NoAnswer>,
      503,
    );
  };
}

interface Opened {
  of: PersonalCase;
  act: PersonalAct;
  form: (requestId: string, sent: Sent) => Child;
  show: (step: 1 | 2 | null, content: Child, status?: ContentfulStatusCode) => Promise<Response>;
  /** The preview, or why the machine would refuse. */
  preview: (requestId: string, sent: Sent) => Promise<Response>;
  /** With what was filled in, which is kept where the act as such is possible. */
  notNow: (refusal: Refusal | null, sent?: Sent) => Promise<Response>;
}

async function open(c: Context, surroundings: Surroundings, page: PersonalPage): Promise<Opened | Response> {
  const of = await page.open(c);
  if (of instanceof Response) return of;
  const { record, reading, present, words, reader } = of;
  const act = page.acts(of).find(({ name }) => name === c.req.param('act'));
  if (act === undefined) return c.notFound();
  const path = page.path(record.case);
  const show: Opened['show'] = (step, content, status = 200) => {
    const body = (
      <ActFrame act={act} of={of} path={path} step={step}>
        {content}
      </ActFrame>
    );
    return respond(c, surroundings, {
      title: `${act.title}: ${record.organization || record.case}`,
      reader,
      body,
      status,
    });
  };
  const form: Opened['form'] = (requestId, { values, faults }) => (
    <PersonalForm {...{ act, path, requestId, values, faults }} words={words.steps} />
  );
  const notNow: Opened['notNow'] = (refusal, sent) =>
    show(
      null,
      <>
        <NotDone refusal={refusal} of={of} />
        {act.possible && sent !== undefined && act.fields.length > 0 && form(drawn(), sent)}
        <p class="after">
          <a href={path}>{words.steps.whatIsPossible}</a>
        </p>
      </>,
      refusal === null ? 409 : statusOf(refusal),
    );
  const prospectOf = ({ values, letter }: Sent): Prospect | { refusal: Refusal } =>
    foresee(reading, { ...act.request(values, letter), by: act.by, at: present });
  return {
    of,
    act,
    show,
    notNow,
    form,
    preview: async (requestId, sent) => {
      const prospect = prospectOf(sent);
      if ('refusal' in prospect) return notNow(prospect.refusal, sent);
      const { values } = sent;
      return show(2, <PersonalPreview {...{ act, path, requestId, values, prospect, words }} />);
    },
  };
}
