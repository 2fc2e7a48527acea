/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// One review on a dossier's page: its record, the positions by constituency with every version, objections and questions.
// In: the review. Out: elements.
import type { Objection, Question } from '../../domain/positions.ts';
import { versionsOf, type Version } from '../positions.ts';
import type { ReviewOfCase } from '../reviews.ts';
import { Clock } from './clock.tsx';
import { Facts, Quote, Table, When } from './elements.tsx';
import { counted, takeNames, words } from './words.ts';

const titles = {
  letter: 'The letter of intent',
  yearly: 'Yearly review',
  special: 'Special review',
} as const;

export function ReviewSection({ of }: { of: ReviewOfCase }) {
  const { review, record, certificates } = of;
  const { kind, year } = review.ref;
  return (
    <section>
      <h2>{`Review by silence: ${kind === 'yearly' ? `yearly review ${year}` : titles[kind].toLowerCase()}`}</h2>
      <p class="outcome">{record.sentence}</p>
      <RecordFacts of={of} />
      <Positions of={of} />
      <h3>Objections</h3>
      <Objections objections={record.objections} />
      <h3>Questions</h3>
      <Questions questions={review.questions} />
      <Clock clock={review.clock} certificates={certificates} />
    </section>
  );
}

function RecordFacts({ of: { record } }: { of: ReviewOfCase }) {
  const { counts } = record;
  const said = (['support', 'no-objection', 'objection', 'abstain', 'recuse'] as const)
    .filter((take) => counts[take] > 0)
    .map((take) => `${takeNames[take].toLowerCase()} ${counts[take]}`);
  const spoken = [...said, `silence ${counts.silent}`].join(', ');
  return (
    <Facts
      facts={[
        ['Asked', counted(counts.asked, 'seat')],
        ['Said', spoken],
        [
          'Notice not delivered',
          counts.undelivered === 0 ? 'to no silent seat' : counted(counts.undelivered, 'silent seat'),
        ],
        ['Vacant', record.vacant.join(', ')],
        ['Opened', <When at={record.openedAt} />],
        ['Decided', record.closedAt === null ? null : <When at={record.closedAt} />],
        ['In words', record.outcome?.reason ?? null],
        ['Deferrals', String(record.deferrals)],
        ['Answers that came too late', String(record.late)],
        [
          'Versions of the letter',
          record.amendments.map(({ nature, summary }) => <p>{`${nature}: ${summary}`}</p>),
        ],
        ['Text decided on', record.letterHash === null ? null : <code>{record.letterHash}</code>],
        ['Policy', record.policyVersion],
      ]}
    />
  );
}

function Positions({ of: { review, record, turns } }: { of: ReviewOfCase }) {
  const versions = versionsOf(turns);
  const groups = [...new Set(review.seats.map((seat) => seat.constituency))];
  return (
    <>
      {groups.map((group) => (
        <>
          <h3>{`${words(group)} seats`}</h3>
          <Table
            heads={['Seat', 'Notice', 'Counted', 'Every version']}
            rows={record.seats
              .filter((seat) => seat.constituency === group)
              .map((seat) => [
                words(seat.id),
                seat.reached ? 'reached' : 'not reached',
                seat.take === 'silent' ? 'silent' : takeNames[seat.take],
                <Versions versions={versions.get(seat.id) ?? []} />,
              ])}
          />
        </>
      ))}
    </>
  );
}

function Versions({ versions }: { versions: readonly Version[] }) {
  return (
    <ol class="plain">
      {versions.map((version) => (
        <li>
          {labelOf(version)} <When at={version.at} />
          {version.by !== undefined && <span class="by">{` by ${version.by}`}</span>}
          {version.reason !== undefined && <Quote text={version.reason} />}
        </li>
      ))}
    </ol>
  );
}

function labelOf({ take, stale, late }: Version): string {
  if (take === null) return 'Taken back';
  const name = takeNames[take];
  if (late) return `${name}, too late and not counted`;
  return stale ? `${name}, from before the letter changed` : name;
}

function Objections({ objections }: { objections: readonly Objection[] }) {
  if (objections.length === 0) return <p>None was raised.</p>;
  return (
    <>
      {objections.map(({ seat, raisedAt, reason, part, remedy, by, attributable, confirmedAt, resolved }) => (
        <article>
          <p>
            {`${words(seat)}${by === undefined ? '' : ` (by ${by})`}, `}
            <When at={raisedAt} />
          </p>
          <Quote text={reason} />
          <Facts
            facts={[
              ['Concerns', part],
              ['Would be removed by', remedy],
              ['Named when published', attributable ? 'yes, the seat agrees' : 'no'],
              ['Confirmed by the successor', confirmedAt === undefined ? null : <When at={confirmedAt} />],
              [
                'How it ended',
                resolved === undefined ? (
                  'it stands'
                ) : (
                  <>
                    {`${resolved.how}${resolved.reference === undefined ? '' : ` (${resolved.reference})`}, `}
                    <When at={resolved.at} />
                  </>
                ),
              ],
            ]}
          />
        </article>
      ))}
    </>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return <p>None was asked.</p>;
  return (
    <>
      {questions.map(({ number, seat, at, question, answers }) => (
        <article>
          <p>
            {`${number}. ${words(seat)}, `}
            <When at={at} />
          </p>
          <Quote text={question} />
          {answers.length === 0 && <p class="muted">Not answered.</p>}
          {answers.map((answer) => (
            <>
              <p>
                {`Answer of ${words(answer.by)}, `}
                <When at={answer.at} />
              </p>
              <Quote text={answer.answer} />
            </>
          ))}
        </article>
      ))}
    </>
  );
}
