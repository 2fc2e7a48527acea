// The deadline certificates of a review, for a person. In: the certificates. Out: for each setting of the clock, how its closing
// instant came about, and whether the case kept that instant.
import type { ClockCertificate } from '../../machines/review/certificates.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { printCertificate } from './certificate.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { settings } from './record.ts';

export function printCertificates(visit: Visit, certificates: readonly ClockCertificate[]): string {
  if (certificates.length === 0) return 'No clock was set in this review.';
  const { paint, width } = visit;
  return certificates
    .map(({ what, at, reason, kept, agrees, certificate }) => {
      const differs = `The case kept another instant, ${inWords(kept)}. Have the log checked: assent verify`;
      return [
        `${paint.strong(settings[what])}, ${inWords(at)}`,
        ...(reason === null ? [] : [columns([[`“${clean(reason)}”`]], width)]),
        printCertificate(visit, certificate),
        ...(agrees ? [] : [columns([[paint.bad(differs)]], width)]),
      ].join('\n');
    })
    .join('\n\n');
}
