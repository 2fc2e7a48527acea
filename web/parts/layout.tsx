// The frame of every page: skip link, header with navigation, banner, main, footer. In: a title and a body. Out: a document.
import type { Child } from 'hono/jsx';
import { mark, stylesheet } from '../http/assets.ts';
import type { Surroundings } from '../surroundings.ts';
import { cut } from './outside.tsx';

export type Place = 'partners' | 'cases' | 'mailbox';

interface Props {
  title: string;
  place: Place | undefined;
  path: string;
  surroundings: Surroundings;
  children?: Child;
}

export function Layout({ title, place, path, surroundings, children }: Props) {
  const { embedded, publicUrl } = surroundings;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {embedded && <meta name="robots" content="noindex" />}
        <title>{`${cut(title, 80)} · Assent`}</title>
        <link rel="stylesheet" href={stylesheet.href} />
        <link rel="icon" href={mark.href} type="image/svg+xml" />
        <link rel="canonical" href={`${publicUrl}${path}`} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="site-header">
          <a class="wordmark" href="/">
            <img src={mark.href} alt="" width="28" height="28" />
            <span>Assent</span>
          </a>
          <Navigation place={place} surroundings={surroundings} />
        </header>
        {embedded && <LocalBanner />}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <p>
            The register of multilateral partners of the Open Government Partnership, kept under the Framework
            for Cooperation. Codes such as <span class="clause">SC-5</span> name its clauses. All times are in
            UTC.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Navigation({ place, surroundings }: { place: Place | undefined; surroundings: Surroundings }) {
  const { embedded, mailbox } = surroundings;
  const entries: [Place, string, string][] = [
    ['partners', '/', 'Partners'],
    ...(embedded ? ([['cases', '/cases', 'Cases']] as [Place, string, string][]) : []),
    ...(embedded && mailbox ? ([['mailbox', '/mailbox', 'Mailbox']] as [Place, string, string][]) : []),
  ];
  return (
    <nav aria-label="Main">
      <ul>
        {entries.map(([name, href, label]) => (
          <li>
            <a href={href} aria-current={name === place ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LocalBanner() {
  return (
    <aside class="local-banner" aria-label="About this installation">
      <p>
        <strong>Local installation.</strong> Everything is visible here: every case, also before it is public,
        and every mail. No mail leaves this machine.
      </p>
    </aside>
  );
}
