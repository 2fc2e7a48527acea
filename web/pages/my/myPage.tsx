// The page of an organization's contact (G1-1): where things stand, what is asked and by when, what it can do, what has happened. In: the
// case as it was opened, and what the register keeps of it. Out: the page; nothing is done by reading it.
import type { Child } from 'hono/jsx';
import { firstContact } from '../../../domain/letter.ts';
import type { FiledDocument } from '../../../register/documents.ts';
import type { Partner } from '../../../register/partners.ts';
import { Deadline } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { IfNobodyActs } from '../../personal/foreseen.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import type { PersonalAct } from '../../personal/personalAct.ts';
import { RecordedNotice } from '../../personal/recorded.tsx';
import { reviewReading } from '../../reading/review/reviewReading.ts';
import { ReviewBar } from '../../parts/reviewBar.tsx';
import { Asked } from './asked.tsx';
import { myActs } from './myActs.ts';
import { MyHistory, MyQuestions } from './myHistory.tsx';
import { MyLetter } from './myLetter.tsx';
import { MyPartnership } from './myPartnership.tsx';
import { pathOfMine } from './paths.ts';

interface Props {
  of: PersonalCase;
  filed: FiledDocument | null;
  partner: Partner | null;
  /** `?recorded=` of the address. */
  recorded: string | undefined;
}

export function MyPage({ of, filed, partner, recorded }: Props): Child {
  const { record, reading, present, reader, words } = of;
  const { my, standing } = words;
  const path = pathOfMine(record.case);
  const acts = myActs(of);
  const review = reviewReading(reading, present);
  const runs = review !== null && ['open', 'paused', 'blocked'].includes(review.standing.kind);
  return (
    <article>
      <header class="page-header">
        <p class="kicker">{my.title}</p>
        <h1>
          <Outside text={record.organization || record.case} />
        </h1>
        <p class="lead">{standing.states[reading.reading.state] ?? reading.reading.title}</p>
      </header>
      <RecordedNotice
        of={of}
        seq={recorded}
        by={[{ role: 'contact', id: 'contact' }]}
        acts={acts}
        path={path}
      />
      <Withdrawing of={of} acts={acts} />
      {runs && <ReviewBar of={review} present={present} reader={reader} />}
      <Asked of={of} acts={acts} />
      <Can of={of} acts={acts} />
      <MyPartnership of={of} partner={partner} />
      <MyQuestions of={of} />
      <IfNobodyActs of={of} />
      <MyLetter of={of} filed={filed} />
      <MyHistory of={of} />
      <TheContact of={of} />
    </article>
  );
}

function Withdrawing({
  of: { context, record, reading, words },
  acts,
}: {
  of: PersonalCase;
  acts: readonly PersonalAct[];
}) {
  if (context.withdrawal === null || reading.reading.over) return null;
  const revoke = acts.find(({ event, possible }) => event === 'withdrawal.revoked' && possible);
  return (
    <div class="notice caution">
      <p>
        {words.my.withdrawing} <Deadline at={context.withdrawal.effectiveAt} />. {words.my.untilThen}
      </p>
      {revoke && (
        <p class="actions">
          <a class="button" href={`${pathOfMine(record.case)}/${revoke.name}`}>
            {revoke.title}
          </a>
        </p>
      )}
    </div>
  );
}

/** What is possible and nobody has asked for. */
function Can({ of: { record, words, context }, acts }: { of: PersonalCase; acts: readonly PersonalAct[] }) {
  const unanswered = context.review?.questions.some(({ answers }) => answers.length === 0) ?? false;
  const asked = [
    'report.submitted',
    'withdrawal.revoked',
    ...(context.returned ? ['letter.resubmitted'] : []),
    ...(unanswered ? ['question.answered'] : []),
  ];
  const possible = acts.filter(({ event, possible: now }) => now && !asked.includes(event));
  if (possible.length === 0) return null;
  return (
    <section aria-labelledby="can">
      <h2 id="can">{words.my.can}</h2>
      <p class="actions">
        {possible.map(({ name, title }) => (
          <a class="button" href={`${pathOfMine(record.case)}/${name}`}>
            {title}
          </a>
        ))}
      </p>
    </section>
  );
}

function TheContact({ of: { context, words } }: { of: PersonalCase }) {
  const contact = context.letter ? firstContact(context.letter) : undefined;
  if (contact === undefined) return null;
  const { my } = words;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{my.contact}</h2>
      <p>
        <bdi>{my.contactIs(contact.office, contact.email)}</bdi>
      </p>
    </section>
  );
}
