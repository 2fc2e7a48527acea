// The colon between a word and what it says, as the page's language sets it. In: nothing; the reader of the page. Out: text.
import { speechFor } from '../../activities/languages/words.ts';
import { readerOf } from '../../domain/language.ts';
import { useReader } from './instant.tsx';

export function Colon() {
  return <>{speechFor(useReader() ?? readerOf({})).words.frame.colon}</>;
}
