// What the web is opened with. In: nothing. Out: the shape of the surroundings that every page may read from, and what follows from it.
import type { Desk } from '../client/desk.ts';
import { instant, type Instant } from '../domain/instant.ts';
import type { Register } from '../register/open.ts';
import type { Mailbox } from './mailbox.ts';
import type { OpenIdSettings } from './people/openId.ts';

export interface Surroundings {
  register: Register;
  /** The mail catcher's messages; the mailbox pages exist only with it, and only in an embedded installation. */
  mailbox?: Mailbox;
  /** Where people reach the web, such as `https://register.example.org`; no slash at the end. */
  publicUrl: string;
  /** A local installation, where every case and every mail may be seen by whoever opens the page. */
  embedded: boolean;
  /** How requests reach the cases; without it, the pages only show. */
  desk?: Desk;
  /** What the links in mails are signed with; needed with `desk`. */
  linkSecret?: string;
  /** The identity provider at which people can sign in beside the mailed links; needs `desk` and `linkSecret`. */
  openId?: OpenIdSettings;
  /** How many proxies of ours stand before the web, each adding where a request came from to X-Forwarded-For. None unless told. */
  proxies?: number;
  /** The present, from which the time left of a window is counted. The machine's clock unless told. */
  now?: () => Instant;
  /** Takes one text per fault that a visitor met, with what the page did not show. Standard error unless told. */
  log?: (text: string) => void;
}

/** The present. */
export const presentOf = ({ now }: Surroundings): Instant => now?.() ?? instant(Date.now());

/** Whether an address is of this machine, where nobody listens in. */
export const isOwnMachine = ({ hostname }: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Whether browsers reach the web on their own machine alone, unencrypted. */
export function isLocal({ embedded, publicUrl }: Surroundings): boolean {
  const url = new URL(publicUrl);
  return embedded || (url.protocol === 'http:' && isOwnMachine(url));
}
