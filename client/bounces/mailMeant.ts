// Which mail a delivery report is about. In: the headers that it returns, its own headers, and the envelope id. Out: Message-IDs,
// the surest first. Some relays give a mail another Message-ID on the way, so each way to name the mail counts.
import { fromXtext, type Fields } from './fields.ts';

/** @param returned the headers of what came back; there may be none */
export function mailsMeant(returned: readonly Fields[], status: Fields | undefined, own: Fields): string[] {
  const envelope = status?.get('original-envelope-id') ?? '';
  const ids = [
    ...returned.map((headers) => idIn(headers.get('message-id'))),
    idIn(envelope, true),
    idIn(fromXtext(envelope), true),
    idIn(status?.get('x-original-message-id')),
    idIn(own.get('in-reply-to')),
    ...(own.get('references') ?? '')
      .split(/\s+/)
      .slice(-20)
      .toReversed()
      .map((one) => idIn(one)),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

/**
 * The first Message-ID in a value, with its angle brackets, or null.
 * @param bare whether it may stand there without them, as in an envelope id
 */
export function idIn(value: string | undefined, bare = false): string | null {
  const found = /<([^<>\s]{3,400})>/.exec(value ?? '')?.[1];
  if (found !== undefined) return `<${found}>`;
  return bare && /^[^<>\s]{3,400}$/.test(value ?? '') ? `<${value}>` : null;
}
