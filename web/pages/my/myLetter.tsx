// The letter of intent as it was received, for the organization that sent it. In: the case, the filed text. Out: when it came, its hash,
// the checklist in the reader's language, the letter to read and to save.
import { speechFor } from '../../../activities/languages/words.ts';
import type { ClauseId } from '../../../domain/framework.ts';
import { letterBody } from '../../../domain/letterBody.ts';
import type { FiledDocument } from '../../../register/documents.ts';
import { Checklist } from '../../parts/checklist.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { ReadableText } from '../../parts/readableText.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import { pathOfMine } from './paths.ts';

/** A longer letter is saved and not shown, so that the page stays light. In UTF-16 units. */
const room = 30_000;

export function MyLetter({ of, filed }: { of: PersonalCase; filed: FiledDocument | null }) {
  const { record, reading, context, reader, words } = of;
  const { letter, receivedAt, letterHash } = context;
  if (letter === null) return null;
  const { my } = words;
  const { clauses } = speechFor(reader).words;
  const body = filed && letterBody(filed.text);
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">{my.letter}</h2>
      <Facts>
        <Fact name={my.received}>
          <ExactInstant at={receivedAt ?? letter.receivedAt} />
        </Fact>
        <Fact name={my.hash}>
          <code class="hash">{letterHash}</code>
        </Fact>
      </Facts>
      <details open={reading.reading.state === 'intake.checking.returned'}>
        <summary>{my.checklist}</summary>
        <Checklist
          letter={letter}
          words={{ met: my.met, missing: my.missing, demand: (clause) => clauses[clause as ClauseId] }}
        />
      </details>
      {filed && body !== null && body.length <= room && (
        <details>
          <summary>{my.readIt}</summary>
          <ReadableText text={body} mediaType={filed.mediaType} />
        </details>
      )}
      {filed && (
        <p>
          <a href={`${pathOfMine(record.case)}/letter.md`}>{my.saveIt}</a>
        </p>
      )}
      {reading.reading.stage === 'committeeReview' && <p class="aside">{my.toChange}</p>}
    </section>
  );
}
