// One case in memory: its snapshot, its counter, and the synchronous step that every event goes through.
// In: accepted events and the present instant. Out: turns, each with what to record and which effects to carry out.
import type { Refusal } from '../domain/errors.ts';
import { epoch, later, type Instant } from '../domain/instant.ts';
import { clock, post } from '../domain/roles.ts';
import { readRequest, refusalOf } from '../machines/engine/refusal.ts';
import type { AcceptedEvent, MachineKit, Snapshot } from '../machines/engine/kit.ts';
import { read, type Reading } from '../machines/engine/reading.ts';
import { begin, keep, restore, step, type EffectData, type Kept } from '../machines/engine/step.ts';
import type { Carried } from './carried.ts';
import type { Answer, Ask, Fact } from './messages.ts';

/** An event that was taken, numbered, with where the case then stands. */
export interface Turn {
  seq: number;
  event: AcceptedEvent;
  reading: Reading;
  snapshot: Kept;
  effects: EffectData[];
  /** What the register says of the case besides its state. */
  subject: ReturnType<MachineKit['subject']>;
}

const remembered = 50;

export class HostedCase {
  readonly id: string;
  readonly #kit: MachineKit;
  #snapshot: Snapshot;
  #reading: Reading | null = null;
  #seq = 0;
  #lastAt: Instant = '1970-01-01T00:00:00.000Z';
  #seen: Carried['seen'] = [];

  constructor(id: string, kit: MachineKit, carried: Carried | null) {
    this.id = id;
    this.#kit = kit;
    this.#snapshot = carried === null ? begin(kit) : restore(kit, carried.snapshot);
    if (carried === null) return;
    this.#seq = carried.seq;
    this.#lastAt = carried.lastAt;
    this.#seen = carried.seen;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Where the case stands; read once for each snapshot. */
  get reading(): Reading {
    this.#reading ??= read(this.#kit, this.#snapshot);
    return this.#reading;
  }

  /** What the register and the server say of the case besides its state. */
  get subject(): ReturnType<MachineKit['subject']> {
    return this.#kit.subject(this.#snapshot.context as never);
  }

  get answer(): Answer {
    const { stage, state } = this.reading;
    return { case: this.id, seq: this.#seq, at: this.#lastAt, stage, state };
  }

  /** What the case carries into its next run. */
  carried(): Carried {
    const snapshot = keep(this.#kit, this.#snapshot);
    return { machine: this.#kit.name, snapshot, seq: this.#seq, lastAt: this.#lastAt, seen: this.#seen };
  }

  /** The answer that a request with this id was given before, in this run or an earlier one. */
  answered(id: string): Answer | undefined {
    return this.#seen.find((one) => one.id === id)?.answer;
  }

  remember(id: string, answer: Answer): void {
    this.#seen = [...this.#seen, { id, answer }].slice(-remembered);
  }

  /** Why the request cannot be carried out at `now`, or null. Judged as if every deadline up to `now` had been kept. */
  refusal(asked: Ask, now: Instant): Refusal | null {
    const wellFormed = readRequest(this.#kit, asked.request);
    if ('refusal' in wellFormed) return wellFormed.refusal;
    let snapshot = this.#snapshot;
    let due = this.#dueAt(this.reading, now);
    while (due !== null) {
      snapshot = step(this.#kit, snapshot, due).snapshot;
      due = this.#dueAt(read(this.#kit, snapshot), now);
    }
    const at = later(now, this.#lastAt);
    return refusalOf(this.#kit, snapshot, { ...wellFormed.request, by: asked.by, at });
  }

  /** Takes a person's request, which `refusal` has let pass. */
  take(asked: Ask, now: Instant): Turn {
    const request = this.#kit.request.parse(asked.request);
    return this.#taken({ ...request, by: asked.by, at: later(now, this.#lastAt) });
  }

  /** Takes what the post reports; null when the case has moved on and nothing waits for it, or the post may not say it. */
  takeFact(fact: Fact, now: Instant): Turn | null {
    const event = { ...fact, by: post, at: later(now, this.#lastAt) };
    return refusalOf(this.#kit, this.#snapshot, event) === null ? this.#turn(event) : null;
  }

  /** Takes the earliest deadline that is due at `now`; null when none is. Its instant is the deadline's own. */
  takeDue(now: Instant): Turn | null {
    const due = this.#dueAt(this.reading, now);
    return due === null ? null : this.#taken(due);
  }

  #dueAt(reading: Reading, now: Instant): AcceptedEvent | null {
    const [next] = reading.deadlines;
    if (next === undefined || epoch(next.at) > epoch(now)) return null;
    return { type: next.event, by: clock, at: later(next.at, this.#lastAt) };
  }

  /** An event that the machine must take; anything else is a fault of ours, and the workflow task fails visibly. */
  #taken(event: AcceptedEvent): Turn {
    const turn = this.#turn(event);
    if (turn === null) throw new Error(`${this.id}: nothing takes ${event.type}`);
    return turn;
  }

  #turn(event: AcceptedEvent): Turn | null {
    const { snapshot, effects, taken } = step(this.#kit, this.#snapshot, event);
    if (!taken) return null;
    this.#snapshot = snapshot;
    this.#reading = null;
    this.#seq += 1;
    this.#lastAt = event.at;
    return {
      seq: this.#seq,
      event,
      reading: this.reading,
      snapshot: keep(this.#kit, snapshot),
      effects,
      subject: this.subject,
    };
  }
}
