// What is reviewed: the letter of intent with its checklist and what has changed in it, or the report of the year. In: the opened link,
// the documents. Out: sections; a long text has a page of its own.
import { speechFor } from '../../../activities/languages/words.ts';
import type { Comparison } from '../../../domain/comparison.ts';
import { letterBody } from '../../../domain/letterBody.ts';
import type { ClauseId } from '../../../domain/framework.ts';
import type { Review } from '../../../machines/context.ts';
import { findDocument } from '../../../register/documents.ts';
import { compareLetters } from '../../../register/letterVersions.ts';
import type { Register } from '../../../register/open.ts';
import { Changes } from '../../parts/changes.tsx';
import { Checklist } from '../../parts/checklist.tsx';
import { Quote } from '../../parts/quote.tsx';
import { ReadableText } from '../../parts/readableText.tsx';
import { contextOf } from '../../reading/review/reviewReading.ts';
import { wordsFor } from '../../words/words.ts';
import type { OpenLink } from './openLink.ts';

export interface Reviewed {
  /** Null where the text is not in the register. */
  text: string | null;
  mediaType: string;
  hash: string | null;
  /** The newest change of the letter in this review. */
  change: { amendment: Review['amendments'][number]; comparison: Comparison | null } | null;
}

/** What the seat is asked about, as it stands now. */
export async function reviewedIn(register: Register, { reading, of }: OpenLink): Promise<Reviewed> {
  const { letterHash, report } = contextOf(reading);
  if (of.review.ref.kind === 'yearly') {
    return { text: report?.text ?? null, mediaType: 'text/plain', hash: null, change: null };
  }
  const filed = letterHash === null ? null : await findDocument(register, letterHash);
  const amendment = of.review.amendments.at(-1);
  const change =
    amendment === undefined
      ? null
      : { amendment, comparison: await compareLetters(register, amendment.from, amendment.to) };
  return {
    text: filed === null ? null : letterBody(filed.text),
    mediaType: filed?.mediaType ?? 'text/markdown',
    hash: letterHash,
    change,
  };
}

/** A longer text would make the page heavy for a telephone; in UTF-16 units. */
const room = 30_000;

export function LetterChecklist({ open: { reading, of, reader } }: { open: OpenLink }) {
  const { letter } = contextOf(reading);
  if (letter === null || of.review.ref.kind === 'yearly') return null;
  const { checklist } = wordsFor(reader).answer;
  const { clauses } = speechFor(reader).words;
  const demand = (clause: string) => clauses[clause as ClauseId];
  return (
    <details>
      <summary>{checklist.title}</summary>
      {checklist.note !== '' && <p class="aside">{checklist.note}</p>}
      <Checklist letter={letter} words={{ met: checklist.met, missing: checklist.missing, demand }} />
    </details>
  );
}

export function Change({ reviewed: { change }, open: { reader } }: { reviewed: Reviewed; open: OpenLink }) {
  if (change === null) return null;
  const words = wordsFor(reader).answer;
  const { amendment, comparison } = change;
  const substantive = amendment.nature === 'substantive' || amendment.contestedBy !== undefined;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changed}</h2>
      <p>{substantive ? words.substantive : words.editorial}</p>
      <Quote text={amendment.summary} />
      {comparison !== null && <Changes of={comparison} />}
    </section>
  );
}

export function WholeText({ reviewed, open, path }: { reviewed: Reviewed; open: OpenLink; path: string }) {
  const { reviewedDocument } = speechFor(open.reader).words;
  const { document } = wordsFor(open.reader).answer;
  const title = open.of.review.ref.kind === 'yearly' ? reviewedDocument.report : reviewedDocument.letter;
  const { text, mediaType, hash } = reviewed;
  return (
    <section aria-labelledby="document">
      <h2 id="document">{title}</h2>
      {text === null ? (
        <p>{document.none}</p>
      ) : text.length > room ? (
        <p>
          <a class="button" href={path}>
            {document.whole}
          </a>
        </p>
      ) : (
        <details>
          <summary>{document.here}</summary>
          <ReadableText text={text} mediaType={mediaType} />
        </details>
      )}
      {text !== null && text.length <= room && (
        <p class="aside">
          <a href={path}>{document.whole}</a>
        </p>
      )}
      {hash !== null && <p class="aside hash">{reviewedDocument.hash(hash)}</p>}
    </section>
  );
}
