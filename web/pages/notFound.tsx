// The page for an address that has none. In: what this installation offers. Out: where to go instead.
import type { Surroundings } from '../surroundings.ts';

export function NotFoundPage({ surroundings: { embedded, mailbox } }: { surroundings: Surroundings }) {
  return (
    <section class="empty">
      <p class="kicker">404</p>
      <h1>There is no page at this address</h1>
      <p>
        It may have been mistyped, or it belongs to an organization that is not on the official list. From
        here you can go to
      </p>
      <ul>
        <li>
          <a href="/">the official list of multilateral partners</a>
        </li>
        {embedded && (
          <li>
            <a href="/cases">all cases of this local installation</a>
          </li>
        )}
        {embedded && mailbox && (
          <li>
            <a href="/mailbox">the mail that was sent</a>
          </li>
        )}
      </ul>
    </section>
  );
}
