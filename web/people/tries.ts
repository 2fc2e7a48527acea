// How often signing in may be tried. In: a request, and the mailbox that a link is asked for. Out: whether to go on, or how long to
// wait. A mailbox that nobody knows is counted as any other: the limit tells nothing about who is known.
import type { Context } from 'hono';
import { hours, minutes } from '../../domain/instant.ts';
import { countTry, type TryLimit } from '../../register/signInTries.ts';
import { networkAddress } from '../http/networkAddress.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';

export const tryLimits: Record<'mailbox' | 'address', TryLimit> = {
  mailbox: { tries: 5, within: hours },
  address: { tries: 20, within: 10 * minutes },
};

/** A try from this network address. @returns milliseconds to wait, or null */
export function tryFromHere(c: Context, surroundings: Surroundings): Promise<number | null> {
  const whose = `address ${networkAddress(c, surroundings.proxies)}`;
  return countTry(surroundings.register, whose, tryLimits.address, presentOf(surroundings));
}

/** A link for this mailbox. @returns milliseconds to wait, or null */
export function tryFor(mailbox: string, surroundings: Surroundings): Promise<number | null> {
  const whose = `mailbox ${mailbox.toLowerCase()}`;
  return countTry(surroundings.register, whose, tryLimits.mailbox, presentOf(surroundings));
}
