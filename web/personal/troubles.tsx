// Why a personal act was not done. In: the machine's refusal, or a case that does not answer. Out: parts that are heard first, in the
// reader's language; the machine's own sentence is English and marked as such.
import type { Child } from 'hono/jsx';
import type { Fault, Refusal } from '../../domain/errors.ts';
import { ClauseMark } from '../parts/clause.tsx';
import { Outside } from '../parts/outside.tsx';
import type { PersonalCase } from './openCase.ts';

interface NotDoneProps {
  refusal: Refusal | null;
  of: Pick<PersonalCase, 'words' | 'reader'>;
}

export function NotDone({ refusal, of: { words, reader } }: NotDoneProps) {
  const { steps } = words;
  return (
    <div class="fault-summary" role="alert" tabindex={-1}>
      <h2>{steps.notDone}</h2>
      <p>{steps.notNow}</p>
      {refusal !== null && (
        <>
          <p>
            {reader.language !== 'en' && <span class="block">{steps.inEnglish}</span>}
            <span lang="en">
              <Outside text={refusal.message} />
            </span>{' '}
            <ClauseMark clause={refusal.clause} />
          </p>
          <p class="aside">
            <code>{refusal.code}</code>
          </p>
        </>
      )}
    </div>
  );
}

interface NoAnswerProps {
  of: Fault;
  words: PersonalCase['words']['steps'];
  children?: Child;
}

export function NoAnswer({ of: { code }, words, children }: NoAnswerProps) {
  return (
    <>
      <div class="fault-summary" role="alert" tabindex={-1}>
        <h2>{words.noAnswer}</h2>
        <p>{words.sendAgain}</p>
        <p class="aside">
          <code>{code}</code>
        </p>
      </div>
      {children}
    </>
  );
}
