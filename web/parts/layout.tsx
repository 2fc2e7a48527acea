// The frame of every page: skip link, header with navigation, banner, main, footer. In: a title and a body. Out: a document.
import type { Child } from 'hono/jsx';
import { mark, stylesheet } from '../http/assets.ts';
import { readerOf, type Reader } from '../../domain/language.ts';
import { LocalBanner } from '../local/banner.tsx';
import type { LookOut } from '../local/lookOut.ts';
import { seesTheDesk, type Visitor } from '../people/visitor.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { ReadBy } from './instant.tsx';
import { Licences, RegisterLinks } from './licences.tsx';
import { cut } from './outside.tsx';
import { SignedIn } from './signedIn.tsx';

export type Place = 'partners' | 'desk' | 'cases' | 'mailbox';

interface Props {
  title: string;
  place: Place | undefined;
  path: string;
  description?: string | undefined;
  /** The one person that the page is for; without it, it is public, in English and in UTC. */
  reader?: Reader | undefined;
  /** Whoever has signed in. */
  visitor: Visitor | null;
  /** What the banner of a local installation tells. */
  out: LookOut | null;
  surroundings: Surroundings;
  children?: Child;
}

export function Layout(props: Props) {
  const { title, place, path, description, reader, visitor, out, surroundings, children } = props;
  const { embedded, publicUrl } = surroundings;
  const { frame } = wordsFor(reader ?? readerOf({}));
  return (
    <html lang={reader?.language ?? 'en'} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {(embedded || place !== 'partners') && <meta name="robots" content="noindex" />}
        <title>{`${cut(title, 80)} · Assent`}</title>
        <link rel="stylesheet" href={stylesheet.href} />
        <link rel="icon" href={mark.href} type="image/svg+xml" />
        <link rel="canonical" href={`${publicUrl}${path}`} />
        {description !== undefined && <meta name="description" content={cut(description, 300)} />}
        {place === 'partners' && <RegisterLinks />}
      </head>
      <body>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        <header class="site-header">
          <a class="wordmark" href="/">
            <img src={mark.href} alt="" width="28" height="28" />
            <span>Assent</span>
          </a>
          <Navigation place={place} visitor={visitor} surroundings={surroundings} words={frame} />
          <SignedIn visitor={visitor} reader={reader} path={path} surroundings={surroundings} />
        </header>
        {embedded && <LocalBanner visitor={visitor} out={out} path={path} />}
        <main id="main" tabindex={-1}>
          {reader === undefined ? children : <ReadBy reader={reader}>{children}</ReadBy>}
        </main>
        <footer class="site-footer">
          <p>
            {frame.about}{' '}
            {reader === undefined || reader.zone === 'UTC' ? frame.allInUtc : frame.yourClock(reader.zone)}
          </p>
          <Licences words={frame.licences} />
        </footer>
      </body>
    </html>
  );
}

interface NavigationProps {
  place: Place | undefined;
  visitor: Visitor | null;
  surroundings: Surroundings;
  words: Words['frame'];
}

function Navigation({ place, visitor, surroundings, words }: NavigationProps) {
  const { embedded, mailbox } = surroundings;
  const offices = seesTheDesk(visitor) || (embedded && visitor === null);
  const entries: [Place, string, string][] = [
    ['partners', '/', words.partners],
    ...(offices
      ? ([
          ['desk', '/desk', 'Desk'],
          ['cases', '/cases', 'Cases'],
        ] as [Place, string, string][])
      : []),
    ...(embedded && mailbox ? ([['mailbox', '/mailbox', 'Mailbox']] as [Place, string, string][]) : []),
  ];
  return (
    <nav aria-label={words.navigation}>
      <ul>
        {entries.map(([entry, href, label]) => (
          <li>
            <a href={href} aria-current={entry === place ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
