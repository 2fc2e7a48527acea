// The page of whoever signs a letter of acceptance (SC-3): what is asked, the letter as it will go out, who has signed, what follows. In:
// the case as it was opened. Out: the page; nothing is done by reading it.
import type { Child } from 'hono/jsx';
import type { FormalLetter } from '../../../acceptance/formalLetter.ts';
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import type { Notices } from '../../../register/notices.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { FormalLetterText } from '../../parts/formalLetterText.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { IfNobodyActs } from '../../personal/foreseen.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import { RecordedNotice } from '../../personal/recorded.tsx';
import { signsFor } from '../../reading/signers.ts';
import { Decisions } from './decisions.tsx';
import { pathOfSigning } from './paths.ts';
import { signActs } from './signActs.ts';
import { Signatures } from './signatures.tsx';

interface Props {
  of: PersonalCase;
  letter: FormalLetter | null;
  notices: Notices | null;
  /** `?recorded=` of the address. */
  recorded: string | undefined;
}

export function SignPage({ of, letter, notices, recorded }: Props): Child {
  const { record, reading, visitor, words } = of;
  const { sign, standing } = words;
  const path = pathOfSigning(record.case);
  const acts = signActs(of);
  const coChairs = visitor?.actors.filter(({ role }) => role === 'coChair') ?? [];
  const by = [...coChairs, ...acts.map((one) => one.by)];
  return (
    <article>
      <header class="page-header">
        <p class="kicker">
          <Outside text={record.organization || record.case} />
        </p>
        <h1>{of.context.acceptance === null ? sign.forCoChairs : sign.title}</h1>
        <p class="lead">{standing.states[reading.reading.state] ?? reading.reading.title}</p>
      </header>
      <RecordedNotice of={of} seq={recorded} by={by} acts={acts} path={path} />
      <Asked of={of} />
      {letter !== null && <TheLetter of={of} letter={letter} />}
      <Signatures of={of} />
      <Decisions of={of} actors={coChairs} notices={notices} />
      <IfNobodyActs of={of} />
    </article>
  );
}

/** What the page is for: the three ways to answer, or why there is nothing to do. */
function Asked({ of }: { of: PersonalCase }) {
  const { record, context, visitor, words } = of;
  const { sign, steps } = words;
  const offices = signsFor(visitor, context);
  const holdsAnOffice = visitor?.actors.some(({ role }) => role === 'coChair') ?? false;
  const possible = signActs(of).filter((one) => one.possible);
  if (possible.length === 0) {
    const { acceptance } = context;
    const signed = offices.length > 0 && offices.every(({ id }) => acceptance?.signatures[id] !== undefined);
    if (signed) return <p>{sign.signedAlready}</p>;
    if (holdsAnOffice && offices.length === 0 && (acceptance?.offices.length ?? 0) > 0) {
      return <p>{sign.notASigner}</p>;
    }
    return <p>{holdsAnOffice ? sign.nothingToSign : steps.onlyLooking}</p>;
  }
  return (
    <section class="card asked" aria-labelledby="asked">
      <h2 id="asked">{sign.asked}</h2>
      {offices.map(({ id, substituteFor }) => (
        <p>
          {sign.askedToSign(officeTitle(id))}
          {substituteFor !== undefined && (
            <>
              {' '}
              <bdi>{sign.standIn(substituteFor)}</bdi>
            </>
          )}
        </p>
      ))}
      <p class="actions">
        {possible.map(({ name, event, title }) => (
          <a
            class={event === 'acceptance.signed' ? 'button primary' : 'button'}
            href={`${pathOfSigning(record.case)}/${name}`}
          >
            {title}
          </a>
        ))}
      </p>
    </section>
  );
}

function TheLetter({ of: { record, context, words }, letter }: { of: PersonalCase; letter: FormalLetter }) {
  const { sign } = words;
  const path = pathOfSigning(record.case);
  const wentOut = context.acceptedAt !== null;
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">{wentOut ? sign.theLetterSigned : sign.theLetter}</h2>
      {!wentOut && <p>{sign.exactly}</p>}
      <FormalLetterText text={letter.text} letter={letter} heading="h3" />
      <Facts>
        {context.acceptance && (
          <Fact name={sign.approvedAt}>
            <ExactInstant at={context.acceptance.approvedAt} />
          </Fact>
        )}
        <Fact name={sign.hash}>
          <code class="hash">{context.acceptance?.hash}</code>
        </Fact>
      </Facts>
      <p class="actions">
        <a class="button" href={`${path}/letter.pdf`} type="application/pdf">
          {sign.pdf}
        </a>
        <a href={`${path}/letter.txt`}>{sign.text}</a>
      </p>
    </section>
  );
}
