// Under which id a form is carried out. In: the id that was drawn when the form was shown, and what was confirmed in it. Out: one id for
// one content: the same form sent twice is one act, and going back to say something else is another.
import { createHash, randomUUID } from 'node:crypto';

export const drawn = (): string => randomUUID();

/** Null for what is no id that a form of ours has drawn. */
export const drawnId = (text: string | undefined): string | null =>
  text !== undefined && /^[0-9a-f-]{36}$/.test(text) ? text : null;

export function requestIdOf(id: string, content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return `${id}-${hash}`;
}
