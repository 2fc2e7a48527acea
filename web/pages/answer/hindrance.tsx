// Why a link shows and does not act, and how the seat can answer all the same. In: the opened link. Out: a notice, with a way to a new
// link by mail where that helps; the link itself is never shown.
import { wordsFor } from '../../words/words.ts';
import { pathOf } from './head.tsx';
import type { Hindrance, OpenLink } from './openLink.ts';

/** Where the mailbox of the seat can be sent another link. */
export const canAskAnew: readonly Hindrance[] = ['former', 'otherBrowser'];

export function HindranceNotice({ open: { hindrance, token, reader } }: { open: OpenLink }) {
  if (hindrance === null) return null;
  const { hindrances, fresh } = wordsFor(reader).answer;
  const { title, sentence } = hindrances[hindrance];
  return (
    <section class="notice caution" aria-labelledby="hindrance">
      <h2 id="hindrance">{title}</h2>
      <p>{sentence}</p>
      {canAskAnew.includes(hindrance) && (
        <form method="post" action={pathOf(token, 'fresh')}>
          <button class="primary">{fresh.ask}</button>
        </form>
      )}
    </section>
  );
}
