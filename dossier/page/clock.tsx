/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// The clock of a review on a dossier's page: every setting, and the certificate by which each deadline is counted by hand.
// In: the settings and the certificates. Out: elements.
import { certificateInWords } from '../../domain/certificateInWords.ts';
import type { ClockChange } from '../../machines/context.ts';
import type { ClockCertificate } from '../../machines/review/certificates.ts';
import { Table, When } from './elements.tsx';

const happened: Record<ClockChange['what'], string> = {
  opened: 'Opened',
  noticesResent: 'Notices sent again',
  amended: 'The letter changed',
  stopped: 'Stopped by an objection',
  resumed: 'Resumed',
  extended: 'Extended',
  paused: 'Paused',
  unpaused: 'Pause ended',
  reopened: 'Opened again',
  closed: 'Closed',
};

export function Clock({
  clock,
  certificates,
}: {
  clock: readonly ClockChange[];
  certificates: readonly ClockCertificate[];
}) {
  return (
    <>
      <h3>Clock</h3>
      <Table
        heads={['When', 'What', 'Closes', 'Why']}
        rows={clock.map(({ at, what, closesAt, reason }) => [
          <When at={at} />,
          happened[what],
          closesAt === null ? 'the clock stands' : <When at={closesAt} />,
          reason ?? '',
        ])}
      />
      {certificates.map((one) => (
        <Certificate of={one} />
      ))}
    </>
  );
}

function Certificate({ of: { what, at, certificate } }: { of: ClockCertificate }) {
  const { inputs, days, steps, result } = certificateInWords(certificate);
  return (
    <details class="certificate">
      <summary>
        {`Deadline certificate: ${happened[what].toLowerCase()}, `}
        <When at={at} />
      </summary>
      <ul>
        {inputs.map((input) => (
          <li>{input}</li>
        ))}
      </ul>
      {days.length > 0 && (
        <Table heads={['Day', 'Verdict']} rows={days.map(({ date, verdict }) => [date, verdict])} />
      )}
      {steps.map((step) => (
        <p>{step}</p>
      ))}
      <p>
        <strong>{result}</strong>
      </p>
    </details>
  );
}
