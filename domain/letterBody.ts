// A letter file's body: the letter itself, without the record that the Support Unit keeps above it as front matter.
// In: the file as text. Out: what the organization wrote.
import { partsOf } from './letterText.ts';

export function letterBody(file: string): string {
  return (partsOf(file)?.body ?? file).trim();
}
