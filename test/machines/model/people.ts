// The people and papers of the machine tests: three seats, two Co-Chair offices, the letters of examples/.
// In: nothing. Out: actors and records, small enough that every path can be walked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile, type LetterFile } from '../../../client/letterFile.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { FrozenOffice, FrozenSeat } from '../../../domain/roster.ts';

export const supportUnit: Actor = { role: 'supportUnit', id: 'support-unit' };
export const contact: Actor = { role: 'contact', id: 'contact' };
export const governmentChair: Actor = { role: 'coChair', id: 'co-chair-government' };
export const civilSocietyChair: Actor = { role: 'coChair', id: 'co-chair-civil-society' };
export const seatActor = (id: string): Actor => ({ role: 'seat', id });

const seatOf = (id: string, constituency: FrozenSeat['constituency']): FrozenSeat => ({
  id,
  constituency,
  holder: `Desk of ${id}`,
  email: `${id}@committee.example.org`,
});

export const seats: FrozenSeat[] = [
  seatOf('brazil', 'government'),
  seatOf('norway', 'government'),
  seatOf('fundar', 'civil-society'),
];

export const coChairs: FrozenOffice[] = [
  { id: governmentChair.id, email: 'brazil@committee.example.org', holder: 'Desk of brazil' },
  { id: civilSocietyChair.id, email: 'fundar@committee.example.org', holder: 'Desk of fundar' },
];

/** A letter of examples/letters, as the Support Unit records it. */
export function exampleLetter(name: string): LetterFile {
  return readLetterFile(readFileSync(join(__dirname, '../../../examples/letters', `${name}.md`)));
}

export const complete = exampleLetter('complete');
export const incomplete = exampleLetter('missing-principle');
export const mended = exampleLetter('missing-principle-mended');
export const fromCompany = exampleLetter('private-company');
export const unsigned = exampleLetter('unsigned');

export const decision = {
  meeting: 'Steering Committee, autumn session',
  date: '2025-10-14',
  reference: 'SC/2025/17',
  reason: 'The committee has heard the seat and the organization.',
};

export const acceptanceHash = 'ac'.repeat(32);
