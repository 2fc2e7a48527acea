// Where the Support Unit is reached (CT-1), and in which language it reads. In: the roster in use, the instant. Out: its mailbox;
// without a roster the sender's own address, so that "no roster is loaded" reaches somebody.
import type { Instant } from '../domain/instant.ts';
import { readingOf, type Reading } from '../domain/language.ts';
import { officesAsOf } from '../domain/roster.ts';
import type { Register } from '../register/open.ts';
import { currentRoster } from '../register/rosters.ts';
import type { Mailbox } from './post/mailbox.ts';

export interface SupportUnit extends Reading {
  email: string;
}

export async function supportUnitAsOf(
  register: Register,
  at: Instant,
  sender: Mailbox,
): Promise<SupportUnit> {
  const loaded = await currentRoster(register);
  const [office] = loaded === null ? [] : officesAsOf(loaded.roster, 'supportUnit', at);
  return office === undefined ? { email: sender.address } : { email: office.email, ...readingOf(office) };
}

export async function supportUnitMailbox(register: Register, at: Instant, sender: Mailbox): Promise<string> {
  return (await supportUnitAsOf(register, at, sender)).email;
}
