// A letter as it is published (SC-4): readable, and so that anyone can check it. In: a publication. Out: a page's section,
// and the exact bytes that its hash is made of.
import type { Handler } from 'hono';
import { publicationsOf, type Publication, type ReplacedPublication } from '../../register/publications.ts';
import { lookable } from '../http/respond.tsx';
import { filePolicy } from '../http/securityHeaders.ts';
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { ReadableText } from '../parts/readableText.tsx';
import type { Surroundings } from '../surroundings.ts';

const names: Record<Publication['kind'], string> = {
  letter: 'Letter of intent',
  acceptance: 'Letter of acceptance',
};

const pathOf = ({ slug, kind }: Pick<Publication, 'slug' | 'kind'>) =>
  `/partners/${encodeURIComponent(slug)}/${kind}.txt`;

/** `GET /partners/:slug/letter.txt` and `…/acceptance.txt`: the published text, byte for byte. */
export function publishedText({ register }: Surroundings): Handler {
  return async (c) => {
    const slug = c.req.param('slug');
    const kind = c.req.param('file')?.replace(/\.txt$/, '');
    const found = lookable(slug) ? await publicationsOf(register, slug) : [];
    const publication = found.find((one) => one.kind === kind);
    if (publication === undefined) return c.notFound();
    return c.body(publication.text, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': filePolicy,
      'Cache-Control': 'no-cache',
    });
  };
}

interface Props {
  publication: Publication;
  publicUrl: string;
  replaced: readonly ReplacedPublication[];
}

export function PublishedLetter({ publication, publicUrl, replaced }: Props) {
  const { kind, title, text, mediaType, publishedAt } = publication;
  return (
    <section class="published" aria-labelledby={kind}>
      <h3 id={kind}>{names[kind]}</h3>
      <p class="aside">
        <Outside text={title} />, published <ExactInstant at={publishedAt} />
      </p>
      <ReadableText text={text} mediaType={mediaType} />
      <Verification publication={publication} publicUrl={publicUrl} />
      {replaced.length > 0 && <Corrections replaced={replaced} />}
    </section>
  );
}

function Verification({ publication, publicUrl }: Omit<Props, 'replaced'>) {
  const path = pathOf(publication);
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
