// What to look at before answering: a conflict of interest that the seat has declared, reservations and other flags of the letter, what
// is tracked of a partner. In: the opened link. Out: sections; nothing for most letters.
import { speechFor } from '../../../activities/languages/words.ts';
import { flagsOf } from '../../../domain/flags.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { contextOf } from '../../reading/review/reviewReading.ts';
import type { OpenLink } from './openLink.ts';

export function LookFirst({ open }: { open: OpenLink }) {
  const { seat, reader, reading, of } = open;
  const { answering, reviewedDocument, flags } = speechFor(reader).words;
  const { letter, conditions, report } = contextOf(reading);
  const yearly = of.review.ref.kind === 'yearly';
  const noted = yearly || letter === null ? [] : flagsOf(letter);
  const tracked = yearly ? conditions : [];
  const noReport = yearly && report !== null && report.text === null;
  const any = noted.length > 0 || tracked.length > 0 || noReport;
  return (
    <>
      {seat.conflict !== undefined && (
        <section class="notice caution" aria-labelledby="conflict">
          <h2 id="conflict">{answering.conflict}</h2>
          <p>{answering.declared}</p>
          <Quote text={seat.conflict} />
          <p>{answering.suggested}</p>
        </section>
      )}
      {any && (
        <section class="notice" aria-labelledby="look-first">
          <h2 id="look-first">{reviewedDocument.lookFirst}</h2>
          <ul>
            {noReport && <li>{reviewedDocument.noReport}</li>}
            {noted.map((flag) => (
              <li>
                <Outside text={flags.inWords(flag)} /> <ClauseMark clause={flag.clause} />
              </li>
            ))}
            {tracked.map((condition) => (
              <li>
                <Outside text={reviewedDocument.condition(condition)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
