// A formal letter of acceptance as a reader sees it (SC-3). In: its text, and the offices that sign where that can be read. Out: the letter
// set from that text alone, with a block for each signature. It is English, whatever the language of the page.
import type { FormalLetter, SignatureBlock } from '../../acceptance/formalLetter.ts';
import { partsOf, type Part } from '../../acceptance/parts.ts';
import { signatureLines } from '../../acceptance/signatureLines.ts';
import { Fact, Facts } from './facts.tsx';

interface Props {
  text: string;
  /** Null where this version cannot read who signed. */
  letter: FormalLetter | null;
  /** Of the letter's own headings, where the page's last one is not two above them. */
  heading?: 'h3' | 'h4';
}

export function FormalLetterText({ text, letter, heading = 'h4' }: Props) {
  return (
    <div class="letter formal" lang="en">
      {partsOf(text).map((part) => (
        <Set part={part} heading={heading} />
      ))}
      {letter !== null && (
        <ul class="plain signatures">
          {letter.signatures.map((block) => (
            <Signature of={block} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Set({ part, heading: Heading }: { part: Part; heading: 'h3' | 'h4' }) {
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
      return <Heading>{part.text}</Heading>;
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
