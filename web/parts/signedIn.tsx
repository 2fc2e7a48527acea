// Who is signed in, at the head of every page, with the way in or out. In: the visitor, and the path to come back to. Out: a line; nothing
// where this web knows no people.
import { readerOf, type Reader } from '../../domain/language.ts';
import type { Visitor } from '../people/visitor.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsFor } from '../words/words.ts';
import { Outside } from './outside.tsx';

interface Props {
  visitor: Visitor | null;
  /** Of the page; without it, the page is in English. */
  reader: Reader | undefined;
  path: string;
  surroundings: Surroundings;
}

export function SignedIn({ visitor, reader, path, surroundings: { desk } }: Props) {
  const { signIn } = wordsFor(reader ?? readerOf({}));
  if (visitor === null) {
    if (desk === undefined || path.startsWith('/sign-in')) return null;
    return (
      <p class="signed-in">
        <a href={`/sign-in?to=${encodeURIComponent(path)}`}>{signIn.signIn}</a>
      </p>
    );
  }
  return (
    <form class="signed-in" method="post" action="/sign-out">
      <p>
        {signIn.signedInAs}{' '}
        <a href="/me">
          <Outside text={visitor.name} />
        </a>
      </p>
      <button class="as-link">{signIn.signOut}</button>
    </form>
  );
}
