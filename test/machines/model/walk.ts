// Walking one case through the machine, as the host would: an event at a time, deadlines at their instant.
// In: events. Out: where the case stands, and what left it. Nothing is awaited and no clock is read.
import type { Refusal } from '../../../domain/errors.ts';
import { epoch, later, plus, type Instant } from '../../../domain/instant.ts';
import { clock, post, type Actor } from '../../../domain/roles.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import type { Effect } from '../../../machines/effects.ts';
import { refusalOf } from '../../../machines/engine/refusal.ts';
import type { AcceptedEvent, Snapshot } from '../../../machines/engine/kit.ts';
import { expected, read, type Reading } from '../../../machines/engine/reading.ts';
import { begin, step } from '../../../machines/engine/step.ts';
import type { PartnershipEvent, PartnershipRequest } from '../../../machines/events.ts';
import { partnershipKit } from '../../../machines/kit.ts';

export type Fields<Type extends PartnershipEvent['type']> = Omit<
  Extract<PartnershipEvent, { type: Type }>,
  'type' | 'by' | 'at'
>;

export const monday: Instant = '2026-03-02T09:00:00.000Z';
const hour = 3_600_000;

export class Walk {
  snapshot: Snapshot = begin(partnershipKit);
  /** The instant of the last event. */
  now: Instant = monday;
  /** What left the last transition. */
  effects: Effect[] = [];
  readonly taken: AcceptedEvent[] = [];

  get reading(): Reading {
    return read(partnershipKit, this.snapshot);
  }

  get context(): PartnershipContext {
    return this.snapshot.context;
  }

  get state(): string {
    return this.reading.state;
  }

  /** The event as the host would accept it: deadlines that fall due before it are kept first. */
  event(type: string, by: Actor, fields: object, at: Instant): AcceptedEvent {
    return { ...fields, type, by, at };
  }

  /** Takes an event that is possible; fails the test with the refusal when it is not. */
  take(event: AcceptedEvent): this {
    const refusal = refusalOf(partnershipKit, this.snapshot, event);
    if (refusal !== null) throw new Error(`${event.type}: ${refusal.code}: ${refusal.message}`);
    const next = step(partnershipKit, this.snapshot, event);
    if (!next.taken) throw new Error(`${event.type} was not taken at ${this.state}`);
    this.snapshot = next.snapshot;
    this.effects = next.effects as Effect[];
    this.now = event.at;
    this.taken.push(event);
    return this;
  }

  /** A person acts, by default one hour after the last event. */
  act<Type extends PartnershipRequest['type']>(
    type: Type,
    by: Actor,
    fields: Fields<Type>,
    at: Instant = plus(this.now, hour),
  ): this {
    for (let left = 50; this.dueBefore(at); left -= 1) {
      if (left === 0) throw new Error(`the clock does not move on at ${this.state}`);
      this.clock();
    }
    return this.take(this.event(type, by, fields, at));
  }

  /** The post reports, one minute after the last event: what is expected, unless told otherwise. */
  reports<Type extends PartnershipEvent['type']>(type?: Type, fields?: Partial<Fields<Type>>): this {
    const usual = expected(partnershipKit, this.snapshot);
    const event = { ...(type === undefined || usual?.type === type ? usual : {}), ...fields };
    return this.take(this.event(type ?? usual?.type ?? '', post, event, plus(this.now, 60_000)));
  }

  /** The earliest deadline falls due. */
  clock(): this {
    const [next] = this.reading.deadlines;
    if (next === undefined) throw new Error(`no deadline runs at ${this.state}`);
    return this.take(this.event(next.event, clock, {}, later(next.at, this.now)));
  }

  /** Deadlines fall due one after the other until one of this name has. */
  until(event: string): this {
    for (let left = 50; left > 0; left -= 1) {
      this.clock();
      if (this.taken.at(-1)?.type === event) return this;
    }
    throw new Error(`${event} never fell due`);
  }

  /** What a person would be told; null when the act is possible. */
  refusal<Type extends PartnershipEvent['type']>(
    type: Type,
    by: Actor,
    fields: Fields<Type>,
    at: Instant = plus(this.now, hour),
  ): Refusal | null {
    return refusalOf(partnershipKit, this.snapshot, this.event(type, by, fields, at));
  }

  /** The same case again, to be walked another way. */
  fork(): Walk {
    const walk = new Walk();
    walk.snapshot = this.snapshot;
    walk.now = this.now;
    walk.effects = this.effects;
    walk.taken.push(...this.taken);
    return walk;
  }

  private dueBefore(at: Instant): boolean {
    const [next] = this.reading.deadlines;
    return next !== undefined && epoch(next.at) <= epoch(at);
  }
}
