// The frame of a personal act's pages: whose case, what is done, and at which step. In: the act, the case, the step, the content. Out: a
// page part with the way back.
import type { Child } from 'hono/jsx';
import { Outside } from '../parts/outside.tsx';
import type { PersonalCase } from './openCase.ts';
import type { PersonalAct } from './personalAct.ts';

interface Props {
  act: PersonalAct;
  of: PersonalCase;
  path: string;
  /** Null where there is nothing to do. */
  step: 1 | 2 | null;
  children?: Child;
}

export function ActFrame({ act, of: { record, words }, path, step, children }: Props) {
  return (
    <article>
      <header class="page-header">
        <p class="kicker">
          <a href={path}>
            <Outside text={record.organization || record.case} />
          </a>
        </p>
        <h1>{act.title}</h1>
        {step !== null && <p class="lead">{act.explained}</p>}
      </header>
      {step !== null && act.fields.length > 0 && (
        <ol class="steps">
          <li aria-current={step === 1 ? 'step' : undefined}>{words.steps.fillIn}</li>
          <li aria-current={step === 2 ? 'step' : undefined}>{words.steps.check}</li>
        </ol>
      )}
      {children}
    </article>
  );
}
