// A sentence of ours with values in it. In: a template. Out: the sentence, where each inserted value counts as text from outside
// and stays on its line.
import { shownLine } from './outside.ts';

/** Every value put into the sentence is text from outside and stays on its line. */
export function say(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return String.raw({ raw: parts }, ...values.map((value) => shownLine(String(value))));
}
