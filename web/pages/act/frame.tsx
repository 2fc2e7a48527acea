// The frame of a request's pages: of which case, what it does by which clause, and where to go instead. In: what is opened, and the
// content. Out: a page part.
import type { Child } from 'hono/jsx';
import { specs } from '../../acting/fields.ts';
import { possibleFor } from '../../acting/possible.ts';
import { Live } from '../../live/liveRegion.tsx';
import { ClauseMark } from '../../parts/clause.tsx';
import { Outside } from '../../parts/outside.tsx';
import { seesTheDesk, type Visitor } from '../../people/visitor.ts';
import { pathOfCase } from '../case/pathOfCase.ts';
import type { OpenAct } from './openAct.ts';

interface Props {
  of: OpenAct;
  visitor: Visitor | null;
  /** Which of the two steps it is; null where there is nothing to do. */
  step: 1 | 2 | null;
  children?: Child;
}

export function ActFrame({ of, visitor, step, children }: Props) {
  const { record, reading, type, actors, position, present } = of;
  const whole = seesTheDesk(visitor);
  const name = <Outside text={record.organization || record.case} />;
  const doable = possibleFor(reading, actors, present).find((one) => one.type === type);
  return (
    <article class="acting">
      <header class="page-header">
        <p class="kicker">
          {whole ? <a href={pathOfCase(record.case)}>{name}</a> : name}
          {step !== null && specs[type].fields.length > 0 && ` · Step ${step} of 2`}
        </p>
        <h1>{specs[type].name}</h1>
        {step === 1 && doable !== undefined && (
          <p class="lead">
            {doable.description} <ClauseMark clause={doable.clause} />
          </p>
        )}
      </header>
      {whole && <Live path={`${pathOfCase(record.case)}/live`} position={position} />}
      {children}
    </article>
  );
}
