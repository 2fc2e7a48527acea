// The head of every response page: for which seat, and what is asked. In: the opened link, the page's own heading. Out: a header.
import type { Child } from 'hono/jsx';
import { Outside } from '../../parts/outside.tsx';
import { wordsFor } from '../../words/words.ts';
import type { OpenLink } from './openLink.ts';

/** "norway", or "norway-deputy for norway". */
export function seatInWords({ link: { by, seat }, reader }: Pick<OpenLink, 'link' | 'reader'>): string {
  return by === seat ? seat : wordsFor(reader).answer.bySeat(by, seat);
}

export function Head({ open, children }: { open: OpenLink; children: Child }) {
  const { answer } = wordsFor(open.reader);
  const { by, seat } = open.link;
  return (
    <header class="page-header">
      <p class="kicker">
        {answer.forSeat} <Outside text={seat} />
        {by !== seat && (
          <>
            {' · '}
            <Outside text={by} />
          </>
        )}
      </p>
      <h1>{children}</h1>
    </header>
  );
}

/** The address of a step of the response page. */
export const pathOf = (token: string, step = ''): string =>
  `/answer/${token}${step === '' ? '' : `/${step}`}`;
