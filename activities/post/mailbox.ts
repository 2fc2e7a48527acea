// The sender's mailbox. In: a text as it stands in a configuration. Out: name, address and the domain where ids are at home.
import { emailAddress } from '../../domain/text.ts';

export interface Mailbox {
  name: string;
  address: string;
}

/** `Support Unit <desk@su.example.org>` or a bare address, in its parts. Throws RangeError for anything else. */
export function mailbox(text: string): Mailbox {
  const match = /^(?:(?<name>[^<>]*)<(?<inside>[^<>]+)>|(?<bare>[^<>]+))$/.exec(text.trim());
  const address = (match?.groups?.['inside'] ?? match?.groups?.['bare'] ?? '').trim();
  if (!emailAddress.safeParse(address).success) throw new RangeError(`not a mailbox to send from: ${text}`);
  return { name: (match?.groups?.['name'] ?? '').replaceAll('"', '').trim(), address };
}

export function domainOf({ address }: Mailbox): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
