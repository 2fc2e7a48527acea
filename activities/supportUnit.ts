// Where the Support Unit is reached (CT-1). In: the roster in use, the instant. Out: its mailbox; without a roster the sender's
// own address, so that "no roster is loaded" reaches somebody.
import type { Instant } from '../domain/instant.ts';
import { officesAsOf } from '../domain/roster.ts';
import type { Register } from '../register/open.ts';
import { currentRoster } from '../register/rosters.ts';
import type { Mailbox } from './post/mailbox.ts';

export async function supportUnitMailbox(register: Register, at: Instant, sender: Mailbox): Promise<string> {
  const loaded = await currentRoster(register);
  const [office] = loaded === null ? [] : officesAsOf(loaded.roster, 'supportUnit', at);
  return office?.email ?? sender.address;
}
