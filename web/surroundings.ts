// What the web is opened with. In: nothing. Out: the shape of the surroundings that every page may read from.
import type { Instant } from '../domain/instant.ts';
import type { Register } from '../register/open.ts';
import type { Mailbox } from './mailbox.ts';

export interface Surroundings {
  register: Register;
  /** The mail catcher's messages; the mailbox pages exist only with it, and only in an embedded installation. */
  mailbox?: Mailbox;
  /** Where people reach the web, such as `https://register.example.org`; no slash at the end. */
  publicUrl: string;
  /** A local installation, where every case and every mail may be seen by whoever opens the page. */
  embedded: boolean;
  /** The present, from which the time left of a window is counted. The machine's clock unless told. */
  now?: () => Instant;
  /** Takes one text per fault that a visitor met, with what the page did not show. Standard error unless told. */
  log?: (text: string) => void;
}
