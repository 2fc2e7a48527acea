// The three pages of a new intake: hand in what came, record it, check it. In: what was handed in or typed. Out: pages that the
// Support Unit goes through forwards and back; nothing is recorded before the last.
import { flagsOf } from '../../../domain/flags.ts';
import { missingClauses } from '../../../domain/checklist.ts';
import type { OriginalFile } from '../../../domain/letter.ts';
import type { LetterFile } from '../../../client/letterFile.ts';
import { Checklist } from '../../parts/checklist.tsx';
import { ClauseMark } from '../../parts/clause.tsx';
import { FaultSummary, FileField, type Fault } from '../../parts/fields.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Outside } from '../../parts/outside.tsx';
import { ReadableText } from '../../parts/readableText.tsx';
import { letterBody } from '../../../domain/letterBody.ts';
import { LetterForm, Original } from './letterForm.tsx';
import type { Sent } from './typed.ts';

function Head({ children }: { children: string }) {
  return (
    <header class="page-header">
      <p class="kicker">New intake</p>
      <h1>{children}</h1>
    </header>
  );
}

/** Where an intake begins: drop what came. */
export function HandIn({ faults }: { faults: readonly Fault[] }) {
  return (
    <>
      <Head>A letter of intent has come</Head>
      <p class="lead">
        Drop the letter here, as text with or without front matter, and the file in which it came. What the
        front matter says fills in the form; nothing is recorded before you have checked it.
      </p>
      <form method="post" action="/cases/new/read" enctype="multipart/form-data" class="form">
        <FaultSummary faults={faults} title="This could not be read" />
        <FileField
          name="letter"
          label="The letter as text"
          help="Markdown or plain text, at most 200 kB."
          accept=".md,.markdown,.txt,text/plain,text/markdown"
        />
        <FileField
          name="original"
          label="The original as it came"
          help="A PDF or a picture (PNG, JPEG), at most 8 MB. It is kept as it is, with its hash."
          accept="application/pdf,image/png,image/jpeg"
        />
        <p class="actions">
          <button class="primary">Read it</button>
        </p>
      </form>
      <p>Only paper, or only a PDF? Leave the letter’s field empty: the form then begins empty.</p>
    </>
  );
}

export function Recording(props: {
  sent: Sent;
  faults: readonly Fault[];
  original: { hash: string; name: string } | null;
}) {
  return (
    <>
      <Head>Record the letter</Head>
      <LetterForm {...props} />
    </>
  );
}

/** What the letter comes to, before anything is recorded. */
export function Checking({
  file,
  bytes,
  original,
  faults,
}: {
  file: LetterFile;
  /** The letter file in base64, so that exactly these bytes are recorded. */
  bytes: string;
  original: OriginalFile | null;
  faults: readonly Fault[];
}) {
  const { letter, document } = file;
  const missing = missingClauses(letter);
  const flags = flagsOf(letter);
  return (
    <>
      <Head>Check the letter</Head>
      <FaultSummary faults={faults} title="The letter was not recorded" />
      <Facts>
        <Fact name="Organization">
          <Outside text={letter.organization.name} />
        </Fact>
        <Fact name="Contact">
          <Outside
            text={letter.contacts.map(({ office, email }) => `${office} (${email})`).join('; ') || 'nobody'}
          />
        </Fact>
        <Fact name="SHA-256 of the letter">
          <code class="hash">{document.hash}</code>
        </Fact>
      </Facts>
      <p class="lead">
        {missing.length === 0
          ? 'On a first reading, every point that the framework asks for is there.'
          : `On a first reading, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. The letter can be recorded all the same, and returned with this list.`}
      </p>
      {flags.length > 0 && (
        <section aria-labelledby="flags">
          <h2 id="flags">To look at</h2>
          <ul>
            {flags.map(({ sentence, clause }) => (
              <li>
                <Outside text={sentence} /> <ClauseMark clause={clause} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="checklist">
        <h2 id="checklist">The checklist</h2>
        <Checklist letter={letter} />
      </section>
      <details>
        <summary>The letter, word for word</summary>
        <ReadableText text={letterBody(document.text)} mediaType="text/markdown" />
      </details>
      <form method="post" action="/cases/new" class="form">
        {original && <Original of={original} />}
        <input type="hidden" name="file" value={bytes} />
        <p class="actions">
          <button class="primary">Record it: the contact gets a receipt</button>
          <button formaction="/cases/new/form">Change it in the form</button>
        </p>
      </form>
    </>
  );
}
