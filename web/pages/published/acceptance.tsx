// The letter of acceptance on a partner's page (SC-3). In: its published text, and the offices that signed where that can be read. Out: the
// letter set from that text alone, its signatures, and where to save it as a PDF.
import { partsOf, type Part } from '../../../acceptance/parts.ts';
import { signatureLines } from '../../../acceptance/signatureLines.ts';
import type { FormalLetter, SignatureBlock } from '../../../acceptance/formalLetter.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { pathOfPdf } from './files.ts';

interface Props {
  slug: string;
  text: string;
  /** Null where this version cannot read who signed. */
  letter: FormalLetter | null;
}

export function Acceptance({ slug, text, letter }: Props) {
  return (
    <>
      <div class="letter formal">
        {partsOf(text).map((part) => (
          <Set part={part} />
        ))}
        {letter !== null && (
          <ul class="plain signatures">
            {letter.signatures.map((block) => (
              <Signature of={block} />
            ))}
          </ul>
        )}
      </div>
      {letter !== null && (
        <p class="after">
          <a href={pathOfPdf(slug)} type="application/pdf">
            Save the letter of acceptance as a PDF
          </a>
          , with the signatures of the offices
        </p>
      )}
    </>
  );
}

function Set({ part }: { part: Part }) {
  switch (part.kind) {
    case 'letterhead':
      return (
        <p class="letterhead" dir="auto">
          {part.lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      );
    case 'facts':
      return (
        <Facts>
          {part.facts.map(({ label, text }) => (
            <Fact name={label}>
              <span dir="auto">{text}</span>
            </Fact>
          ))}
        </Facts>
      );
    case 'heading':
      return <h4>{part.text}</h4>;
    case 'paragraph':
      return <p dir="auto">{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li dir="auto">{item}</li>
          ))}
        </ul>
      );
  }
}

function Signature({ of: block }: { of: SignatureBlock }) {
  const { signer, below, when } = signatureLines(block);
  return (
    <li>
      <strong>{signer}</strong>
      {below.map((line) => (
        <span class="block">{line}</span>
      ))}
      <span class="aside block">{when}</span>
    </li>
  );
}
