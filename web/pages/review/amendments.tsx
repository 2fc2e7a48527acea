// The letter's changes under review (SC-1). In: each change with the comparison of both versions, where they are on file. Out: what
// is said to have changed, and what has.
import type { Comparison } from '../../../domain/comparison.ts';
import type { Review } from '../../../machines/context.ts';
import { Changes } from '../../parts/changes.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';

export type ComparedAmendment = Review['amendments'][number] & {
  /** 1 for the letter as it was first received. */
  version: number | null;
  /** Null where a version is not in the register. */
  comparison: Comparison | null;
};

const natures = {
  substantive: 'a change of substance: every seat is asked anew',
  editorial: 'a change of form: the window goes on',
};

export function Amendments({ amendments }: { amendments: readonly ComparedAmendment[] }) {
  if (amendments.length === 0) return null;
  const newest = amendments.length - 1;
  return (
    <section aria-labelledby="versions">
      <h3 id="versions">Versions of the letter</h3>
      {amendments.map(({ at, nature, version, summary, contestedBy, to, comparison }, index) => (
        <article class="entry">
          <h4>
            Version {version}{' '}
            <span class="aside">
              <ExactInstant at={at} />
            </span>
          </h4>
          <p>
            Recorded as {natures[nature]}.
            {contestedBy !== undefined && (
              <>
                {' '}
                <Outside text={contestedBy} /> has contested that, so every seat was asked anew.
              </>
            )}
          </p>
          <Quote text={summary} />
          {comparison === null ? (
            <p>The two versions cannot be compared here: one of them is not in the register.</p>
          ) : (
            <details open={index === newest}>
              <summary>What has changed</summary>
              <Changes of={comparison} />
            </details>
          )}
          <p class="aside">
            SHA-256 <code class="hash">{to}</code>
          </p>
        </article>
      ))}
    </section>
  );
}
