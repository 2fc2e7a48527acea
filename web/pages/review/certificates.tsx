// How each closing instant of a review came about, to be checked by hand. In: the deadline certificates. Out: one that opens for each
// setting of the clock: what was counted, every day on the way with its verdict, the steps from there, the deadline.
import { certificateInWords } from '../../../domain/certificateInWords.ts';
import type { ClockCertificate } from '../../../machines/review/certificates.ts';
import { ExactInstant, instantInWords } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Quote } from '../../parts/quote.tsx';
import { clockNames } from '../../reading/review/reviewWords.ts';

export function Certificates({ certificates }: { certificates: readonly ClockCertificate[] }) {
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates">How the deadlines came about</h2>
      {certificates.length === 0 ? (
        <p>No clock was set in this review.</p>
      ) : (
        <>
          <p>
            One certificate for each time that the clock was set. With a calendar at hand, anyone can follow
            it from the first line to the deadline.
          </p>
          {certificates.map((one, index) => (
            <Certificate of={one} open={index === certificates.length - 1} />
          ))}
        </>
      )}
    </section>
  );
}

function Certificate({ of: one, open }: { of: ClockCertificate; open: boolean }) {
  const { what, at, reason, kept, agrees, certificate } = one;
  const { inputs, days, steps, result } = certificateInWords(certificate);
  return (
    <details class="certificate" open={open}>
      <summary>
        {clockNames[what]}, <ExactInstant at={at} />
      </summary>
      {reason !== null && <Quote text={reason} />}
      <ul class="plain">
        {inputs.map((input) => (
          <li>
            <Outside text={input} />
          </li>
        ))}
      </ul>
      {days.length > 0 && (
        <table class="days">
          <caption class="heard">Every day on the way</caption>
          <tbody>
            {days.map(({ date, verdict }) => (
              <tr>
                <th scope="row">{date}</th>
                <td>
                  <Outside text={verdict} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {steps.map((step) => (
        <p>{step}</p>
      ))}
      <p>
        <strong>{result}</strong>
      </p>
      {!agrees && (
        <p class="warning">
          The case kept another instant, {instantInWords(kept)}. Have the log checked:{' '}
          <code>npx assent verify</code>
        </p>
      )}
    </details>
  );
}
