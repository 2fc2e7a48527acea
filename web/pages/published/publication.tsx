// One published text of a partnership (SC-4): readable, and so that anyone can check it. In: the publication. Out: a section with its
// hash, how to check it, and what was shown before a correction.
import type { Child } from 'hono/jsx';
import { epoch, type Instant } from '../../../domain/instant.ts';
import type { Publication, ReplacedPublication } from '../../../register/publications.ts';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { publicationNames } from '../../reading/words.ts';
import { pathOfText } from '../../register/addresses.ts';

interface Props {
  publication: Publication;
  publicUrl: string;
  replaced: readonly ReplacedPublication[];
  children?: Child;
}

export function Published({ publication, publicUrl, replaced, children }: Props) {
  const { kind, title, publishedAt } = publication;
  const corrections = replaced.filter((one) => one.kind === kind);
  return (
    <section class="published" aria-labelledby={kind}>
      <h3 id={kind}>{publicationNames[kind]}</h3>
      <p class="aside">
        <Outside text={title} />, published <ExactInstant at={publishedAt} />
      </p>
      {children}
      <Verification publication={publication} publicUrl={publicUrl} />
      {corrections.length > 0 && <Corrections replaced={corrections} />}
    </section>
  );
}

function Verification({ publication, publicUrl }: Pick<Props, 'publication' | 'publicUrl'>) {
  const path = pathOfText(publication);
  return (
    <details class="verification">
      <summary>
        SHA-256 <code class="hash">{publication.hash}</code>
      </summary>
      <p>
        The hash is made of <a href={path}>the exact text</a>, in which personal data is redacted. To check
        it, on Linux:
      </p>
      <pre>
        <code>{`curl -sL ${publicUrl}${path} | sha256sum`}</code>
      </pre>
      <p>or on a Mac:</p>
      <pre>
        <code>{`curl -sL ${publicUrl}${path} | shasum -a 256`}</code>
      </pre>
      <p>Either prints this line, if the text is what was published:</p>
      <pre>
        <code>{`${publication.hash}  -`}</code>
      </pre>
      <p>The hash of every version stays in the register, so a change cannot go unseen.</p>
    </details>
  );
}

function Corrections({ replaced }: { replaced: readonly ReplacedPublication[] }) {
  return (
    <details>
      <summary>Corrected since it was first published</summary>
      <ul class="plain">
        {replaced.map(({ hash, publishedAt, replacedAt }) => (
          <li>
            Shown from <ExactInstant at={publishedAt} /> until <ExactInstant at={replacedAt} />: SHA-256{' '}
            <code class="hash">{hash}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Of the past: the texts that were shown then and have been corrected since; only their hashes are kept. */
export function ShownThen({ replaced, until }: { replaced: readonly ReplacedPublication[]; until: Instant }) {
  const shown = replaced.filter(({ replacedAt }) => epoch(replacedAt) > epoch(until));
  return (
    <>
      {shown.map(({ kind, hash, replacedAt }) => (
        <p>
          {publicationNames[kind]}: shown then with the SHA-256 <code class="hash">{hash}</code>, and
          corrected on <ExactInstant at={replacedAt} />.
        </p>
      ))}
    </>
  );
}
