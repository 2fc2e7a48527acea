// The letter of acceptance on a partner's page (SC-3). In: its published text, and the offices that signed where that can be read. Out: the
// letter, and where to save it as a PDF.
import type { FormalLetter } from '../../../acceptance/formalLetter.ts';
import { FormalLetterText } from '../../parts/formalLetterText.tsx';
import { pathOfPdf } from '../../register/addresses.ts';

interface Props {
  slug: string;
  text: string;
  /** Null where this version cannot read who signed. */
  letter: FormalLetter | null;
}

export function Acceptance({ slug, text, letter }: Props) {
  return (
    <>
      <FormalLetterText text={text} letter={letter} />
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
