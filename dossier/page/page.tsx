/** @jsxRuntime automatic @jsxImportSource hono/jsx */
// The readable page of a dossier, index.html: one file without scripts that loads nothing and prints well. In: what the dossier
// is about and what follows from its log. Out: a whole HTML document; the same input gives the same bytes.
import { raw } from 'hono/html';
import { renderToString } from 'hono/jsx/dom/server';
import type { DossierMail, Manifest } from '../contents.ts';
import type { Derivation } from '../derivation.ts';
import { Facts, When } from './elements.tsx';
import { Documents, Mails, Timeline } from './happened.tsx';
import { HowToVerify } from './howToVerify.tsx';
import { ReviewSection } from './record.tsx';
import { style } from './style.ts';

export interface PageInput {
  about: Omit<Manifest, 'files'>;
  derived: Pick<Derivation, 'turns' | 'reviews'>;
  mails: readonly DossierMail[];
  /** The documents' texts by their paths. */
  texts: ReadonlyMap<string, string>;
}

export function pageOf(input: PageInput): string {
  return `<!doctype html>\n${renderToString(<Page {...input} />)}\n`;
}

/** How the committee decided on the letter, and where the case stands. */
function outcomeOf({ about, derived }: PageInput): string {
  const { title, stage } = about.standing;
  const stands = `The case stands at "${title}"${stage === 'ended' ? ' and has ended' : ''}.`;
  const decided = derived.reviews.findLast(
    ({ review, record }) => review.ref.kind === 'letter' && record.outcome !== null,
  );
  return decided === undefined ? stands : `${decided.record.sentence} ${stands}`;
}

function Page(input: PageInput) {
  const { about, derived, mails, texts } = input;
  const { organization, madeAt, standing, head, madeBy } = about;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`${organization}: dossier`}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <header>
          <p class="muted">
            Dossier of a case under the Framework for Cooperation of the Open Government Partnership
          </p>
          <h1 dir="auto">{organization}</h1>
          <p class="outcome">{outcomeOf(input)}</p>
          <Facts
            facts={[
              ['Case', about.case],
              ['Last event', <When at={standing.at} />],
              ['Dossier made', <When at={madeAt} />],
              ['By', `Assent ${madeBy.version}`],
              ['Log', `up to position ${head.position}`],
            ]}
          />
        </header>
        <main>
          {derived.reviews.map((of) => (
            <ReviewSection of={of} />
          ))}
          <Timeline turns={derived.turns} />
          <Documents documents={about.documents} texts={texts} />
          <Mails mails={mails} />
          <HowToVerify about={about} />
        </main>
        <footer>
          <p>
            Codes such as SC-2 name clauses of the framework. All times are in UTC. This page holds personal
            addresses: hand it on with care.
          </p>
        </footer>
      </body>
    </html>
  );
}
