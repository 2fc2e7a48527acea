// One's own page: what waits on whoever is signed in, and the sign-in itself. In: the visitor. Out: the page in that person's language
// and on its clock; whoever has not signed in is asked to.
import type { Child } from 'hono/jsx';
import type { Handler } from 'hono';
import { respond } from '../../http/respond.tsx';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Deadline } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { signInFirst } from '../../people/signInFirst.ts';
import { seesTheDesk, visitorOf, type Visitor } from '../../people/visitor.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { timeLeft } from '../answer/status.tsx';
import { waitingOn, type AskedReview, type Waiting } from './waiting.ts';

/** `GET /me` */
export function mePage(surroundings: Surroundings): Handler {
  const { register, linkSecret, desk } = surroundings;
  return async (c) => {
    const visitor = visitorOf(c);
    if (visitor === null) return desk === undefined ? c.redirect('/look-as', 303) : signInFirst(c);
    const { reader } = visitor;
    const words = wordsFor(reader);
    const waiting = await waitingOn(register, visitor, linkSecret, presentOf(surroundings));
    const body = (
      <>
        <header class="page-header">
          <h1>{words.me.title}</h1>
        </header>
        <Waits of={waiting} visitor={visitor} words={words} />
        <SignInSection visitor={visitor} words={words} />
      </>
    );
    return respond(c, surroundings, { title: words.me.title, reader, body });
  };
}

interface Props {
  of: Waiting;
  visitor: Visitor;
  words: Words;
}

function Waits({ of: { reviews, toSign, toDecide, own }, visitor, words }: Props) {
  const { me, standing } = words;
  const office = seesTheDesk(visitor);
  const nothing = [reviews, toSign, toDecide, own].every((some) => some.length === 0);
  return (
    <>
      {nothing && !office && <p>{me.nothing}</p>}
      <Section title={me.reviews} items={reviews} show={(one) => <Review of={one} words={words} />} />
      <Section title={me.toSign} items={toSign} show={(one) => <Way to={one} says={me.sign} first />} />
      <Section title={me.toDecide} items={toDecide} show={(one) => <Way to={one} says={me.decide} first />} />
      <Section
        title={me.organizations}
        items={own}
        show={(one) => (
          <Way to={one} says={me.open} first={one.asked}>
            <p>{standing.states[one.state] ?? one.title}</p>
            {one.asked && <p>{me.asked}</p>}
          </Way>
        )}
      />
      {office && (
        <section>
          <h2>{me.desk}</h2>
          <p>
            <a href="/desk">{me.toDesk}</a>
          </p>
        </section>
      )}
    </>
  );
}

interface SectionProps<Item> {
  title: string;
  items: readonly Item[];
  show: (item: Item) => Child;
}

function Section<Item>({ title, items, show }: SectionProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="waits">
        {items.map((item) => (
          <li>{show(item)}</li>
        ))}
      </ul>
    </section>
  );
}

interface WayProps {
  to: { organization: string; href: string };
  says: string;
  /** The one thing to do. */
  first: boolean;
  children?: Child;
}

function Way({ to: { organization, href }, says, first, children }: WayProps) {
  return (
    <>
      <h3>
        <Outside text={organization} />
      </h3>
      {children}
      <p class="actions">
        <a class={first ? 'button primary' : 'button'} href={href}>
          {says}
        </a>
      </p>
    </>
  );
}

function Review({ of, words }: { of: AskedReview; words: Words }) {
  const { me, answer } = words;
  const { seat, by, standing, closesAt, answered } = of;
  return (
    <Way to={of} says={answered ? me.change : me.answer} first={!answered}>
      <p class="aside">{by === seat ? me.seat(seat) : me.seatBy(by, seat)}</p>
      <p>
        {answer.standings[standing.kind]}{' '}
        {standing.kind === 'open' && <strong>{timeLeft(standing.left, answer.left)}</strong>}
      </p>
      <p>{answered ? me.answered : me.unanswered}</p>
      {closesAt !== null && (
        <Facts>
          <Fact name={me.closes}>
            <Deadline at={closesAt} />
          </Fact>
        </Facts>
      )}
    </Way>
  );
}

function SignInSection({ visitor, words: { me } }: { visitor: Visitor; words: Words }) {
  const { name, mailbox, actors, contactOf } = visitor;
  return (
    <section>
      <h2>{me.account}</h2>
      <Facts>
        <Fact name={me.mailbox}>
          <Outside text={name} />{' '}
          <span class="aside">
            <Outside text={mailbox} />
          </span>
        </Fact>
        {actors.length > 0 && (
          <Fact name={me.roles}>
            <Outside text={actors.map(({ id }) => id).join(', ')} />
          </Fact>
        )}
        {contactOf.length > 0 && (
          <Fact name={me.contactOf}>
            <Outside text={contactOf.map(({ organization }) => organization).join(', ')} />
          </Fact>
        )}
      </Facts>
      <form method="post" action="/sign-out">
        <p class="actions">
          <button>{me.here}</button>
          <button name="everywhere" value="yes" aria-describedby="everywhere">
            {me.everywhere}
          </button>
        </p>
        <p class="aside" id="everywhere">
          {me.everywhereWhy}
        </p>
      </form>
    </section>
  );
}
