// The step before an act: what will be done, by whom, by which clause, what goes out and what follows. In: the request and what the
// machine foresees of it. Out: a page part with the two ways on, to confirm or to go back; nothing is done yet.
import { Fragment } from 'hono/jsx';
import { clauses, type ClauseId } from '../../../domain/framework.ts';
import { actingValue, type Acting } from '../../acting/actingAs.ts';
import { actorInWords } from '../../acting/actorInWords.ts';
import { consequences } from '../../acting/consequences.ts';
import { specs } from '../../acting/fields.ts';
import { asksNothing, type ActRequest, type FormValues } from '../../acting/fromForm.ts';
import type { Prospect } from '../../acting/foresee.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { ForeseenEvents } from '../../parts/foreseen.tsx';
import { Outside } from '../../parts/outside.tsx';
import { WaitingOn } from '../../parts/waitingOn.tsx';
import { saidWith } from '../../reading/said.ts';
import { pathOfCase } from '../case/pathOfCase.ts';
import { pathOfAct } from './actForm.tsx';

interface Props {
  caseId: string;
  request: ActRequest;
  acting: Acting;
  prospect: Prospect;
  requestId: string;
  values: FormValues;
  /** Whether the visitor may see where the whole case stands. */
  whole: boolean;
}

export function Preview({ caseId, request, acting, prospect, requestId, values, whole }: Props) {
  const { type, ...payload } = request;
  const { sentence, clause, effects, after, foreseen } = prospect;
  const follows = consequences(effects);
  const asks = !asksNothing(type, acting);
  return (
    <>
      <div class="glance">
        <p class="headline">{sentence}</p>
        {clause !== undefined && (
          <p class="clause-in-full">
            <span class="clause">{clause}</span> {clauses[clause as ClauseId].text}
          </p>
        )}
      </div>
      <Facts>
        <Fact name="You act as">
          <Outside text={actorInWords(acting)} />
        </Fact>
        <WhatIsSaid payload={payload} />
        <Fact name="At once">
          {follows.length === 0 ? (
            'It is recorded; nobody is written to.'
          ) : (
            <ul class="plain">
              {follows.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          )}
        </Fact>
        {whole && (
          <Fact name="Then at">
            {after.reading.title}
            {after.reading.waitingOn.length > 0 && (
              <span class="aside block">
                waiting on <WaitingOn ids={after.reading.waitingOn} most={5} />
              </span>
            )}
          </Fact>
        )}
      </Facts>
      {foreseen.length > 0 && (
        <section aria-labelledby="then">
          <h2 id="then">If nobody acts after this</h2>
          <ForeseenEvents events={foreseen} kit={after.kit} stage={after.reading.stage} />
        </section>
      )}
      <form class="form" method="post" action={pathOfAct(caseId, type)}>
        <Carried values={{ ...values, requestId, as: actingValue(acting) }} />
        <p class="actions">
          <button type="submit" name="step" value="confirm" class="button primary">
            {specs[type].name}
          </button>
          {asks && (
            <button type="submit" name="step" value="form" class="button">
              Change something
            </button>
          )}
          {whole && <a href={pathOfCase(caseId)}>Back to the case, nothing done</a>}
        </p>
      </form>
    </>
  );
}

function WhatIsSaid({ payload }: { payload: Record<string, unknown> }) {
  const said = saidWith(payload);
  const organization = (payload['letter'] as { organization?: { name?: string } } | undefined)?.organization;
  return (
    <Fragment>
      {organization?.name !== undefined && (
        <Fact name="Letter of">
          <Outside text={organization.name} />
        </Fact>
      )}
      {said.map(([name, text]) => (
        <Fact name={name}>
          <Outside text={text} />
        </Fact>
      ))}
    </Fragment>
  );
}

/** Everything that was filled in, carried to the next step; the step itself is the button's. */
function Carried({ values }: { values: FormValues }) {
  return (
    <>
      {Object.entries(values)
        .filter(([name, value]) => name !== 'step' && value !== '')
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}
