// The address to which a seat replies by mail. In: a code that only this installation can have made, and a domain. Out: the address;
// and the code in an address.

/** `answer+<code>@<domain>` */
export const replyAddress = (code: string, domain: string): string => `answer+${code}@${domain}`;

/** The code in an address, wherever it stands among others; null where there is none. */
export function codeIn(addresses: string): string | null {
  return /(?:^|[\s<,;:"])answer\+([a-z2-7]{20})@/i.exec(addresses)?.[1]?.toLowerCase() ?? null;
}
