// One published text of a partnership (SC-4): readable, and so that anyone can check it. In: the publication. Out: a section with its
// hash, how to check it, and what was shown before a correction.
import type { Child } from 'hono/jsx';
import type { Publication, ReplacedPublication } from '../../../register/publications.ts';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { pathOfText } from './files.ts';

const names: Record<Publication['kind'], string> = {
  letter: 'Letter of intent',
  acceptance: 'Letter of acceptance',
  record: 'Record of the review',
};

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
      <h3 id={kind}>{names[kind]}</h3>
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
        it:
      </p>
      <pre>
        <code>{`curl -s ${publicUrl}${path} | sha256sum`}</code>
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
