// One deadline certificate, for a person who checks it by hand. In: the certificate. Out: its inputs, every day on the way, the
// steps from there, and the deadline.
import type { DeadlineCertificate } from '../../domain/certificate.ts';
import { certificateInWords } from '../../domain/certificateInWords.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';

export function printCertificate({ paint, width }: Visit, certificate: DeadlineCertificate): string {
  const { inputs, days, steps, result } = certificateInWords(certificate);
  const rows = days.map(({ date, verdict }) => [date, clean(verdict)]);
  return [
    ...inputs.map((text) => columns([[clean(text)]], width)),
    ...(rows.length === 0 ? [] : [columns(rows, width, 4)]),
    ...steps.map((text) => columns([[text]], width)),
    `  ${paint.strong(result)}`,
  ].join('\n');
}
