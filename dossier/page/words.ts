// The words of a dossier's page. In: instants and ids. Out: plain English, the same in every zone and language of a reader's machine.
import { epoch, type Instant } from '../../domain/instant.ts';
import type { Take } from '../../domain/positions.ts';
import { roleNames, type Actor } from '../../domain/roles.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "7 December 2026, 11:59:59 UTC". */
export function inUtc(at: Instant): string {
  const date = new Date(epoch(at));
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day}, ${date.toISOString().slice(11, 19)} UTC`;
}

export const takeNames: Record<Take, string> = {
  support: 'Support',
  'no-objection': 'No objection',
  objection: 'Objection',
  abstain: 'Abstention',
  recuse: 'Recusal',
};

/** `civil-society` → "Civil society"; `reviewNotice` → "Review notice". */
export function words(id: string): string {
  const spaced = id
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('-', ' ')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** "1 mail", "3 mails". */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Who acted: a seat or a Co-Chair by its id, all others by what they are. */
export function actorName({ role, id }: Actor): string {
  if (role === 'post') return 'the system';
  return role === 'seat' || role === 'coChair' ? words(id) : roleNames[role];
}
