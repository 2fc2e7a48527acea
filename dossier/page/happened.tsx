/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// What happened, on a dossier's page: every event with its sentence and clause, the documents, and who was told.
// In: the turns of the replay, documents, mails. Out: elements.
import type { DossierDocument, DossierMail } from '../contents.ts';
import type { Turn } from '../replay.ts';
import { Clause, Table, When } from './elements.tsx';
import { actorName, counted, words } from './words.ts';

export function Timeline({ turns }: { turns: readonly Turn[] }) {
  return (
    <section>
      <h2>What happened</h2>
      <ol class="plain timeline">
        {turns.map(({ entry, sentence, clause }) => (
          <li>
            <p>
              {sentence} <Clause id={clause} />
            </p>
            <p class="by">
              {`${entry.seq}. ${entry.type}, by ${actorName(entry.by)}, `}
              <When at={entry.at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const kinds = {
  letter: 'Letter of intent',
  acceptance: 'Letter of acceptance',
  report: 'Report of the partner',
} as const;

export function Documents({
  documents,
  texts,
}: {
  documents: readonly DossierDocument[];
  texts: ReadonlyMap<string, string>;
}) {
  return (
    <section>
      <h2>Documents</h2>
      {documents.map(({ path, kind, seq, at, sha256 }) => (
        <article>
          <p>
            <a href={path}>{path}</a>
            {`: ${kinds[kind]}, brought by event ${seq}, `}
            <When at={at} />
          </p>
          <p class="muted">
            SHA-256 <code>{sha256}</code>
          </p>
          <details>
            <summary>Read it</summary>
            <pre dir="auto">{texts.get(path) ?? ''}</pre>
          </details>
        </article>
      ))}
    </section>
  );
}

export function Mails({ mails }: { mails: readonly DossierMail[] }) {
  const letters = new Map<string, DossierMail[]>();
  for (const mail of mails) {
    const key = `${mail.at} ${mail.letter} ${mail.subject}`;
    letters.set(key, [...(letters.get(key) ?? []), mail]);
  }
  return (
    <section>
      <h2>Who was told</h2>
      <p class="muted">Times are those of the case; mails.json also says when the mail server took each.</p>
      {[...letters.values()].map((same) => (
        <details>
          <summary>
            {`${words(same[0]?.letter ?? '')}: ${counted(same.length, 'mail')}${stateOf(same)}, `}
            <When at={same[0]?.at ?? ''} />
          </summary>
          <p dir="auto">{same[0]?.subject}</p>
          <Table
            heads={['To', 'What came of it']}
            rows={same.map(({ recipient, status, error }) => [
              recipient,
              error === null ? status : `${status}: ${error}`,
            ])}
          />
        </details>
      ))}
    </section>
  );
}

function stateOf(mails: readonly DossierMail[]): string {
  const failed = mails.filter(({ status }) => status === 'undelivered').length;
  return failed === 0 ? '' : `, ${failed} not delivered`;
}
