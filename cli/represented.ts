// Who spoke for whom: a delegate acts for a seat, and the record says "B for A". In: who acted, and the event.
// Out: the seat that was spoken for, where the actor is not the seat itself.
import type { Actor } from '../domain/roles.ts';

export function representedBy(by: Actor, event: object): string | undefined {
  const seat = 'seat' in event && typeof event.seat === 'string' ? event.seat : undefined;
  return by.role === 'seat' && seat !== by.id ? seat : undefined;
}

/** "brazil", or "brazil-deputy for brazil". */
export function inWords(by: string, seat: string | undefined): string {
  return seat === undefined ? by : `${by} for ${seat}`;
}
