// A past for the tests of a trial: one case as the host takes it, with its log, and without a server. In: what people ask and
// when. Out: the log, as the register keeps it. What the machine waits for is reported a few seconds later.
import { plus, type Instant } from '../../../domain/instant.ts';
import { defaultPolicy, type Policy } from '../../../domain/policy.ts';
import type { Actor } from '../../../domain/roles.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import type { AcceptedEvent } from '../../../machines/engine/kit.ts';
import { expected } from '../../../machines/engine/reading.ts';
import { restore } from '../../../machines/engine/step.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import type { PastCase } from '../../../machines/trial/policyTrial.ts';
import type { LoggedEvent } from '../../../machines/trial/replay.ts';
import { HostedCase, type Turn } from '../../../workflows/case.ts';
import { coChairs, complete, seatActor, seats, supportUnit } from '../model/people.ts';

export type Request = { type: string } & Record<string, unknown>;

const mailTakes = 5_000;

export class LivedCase {
  readonly #hosted = new HostedCase('lived', partnershipKit, null);
  readonly #log: LoggedEvent[] = [];
  readonly #policy: Policy;
  now: Instant;

  /** @param policy frozen into every review of the case */
  constructor(policy: Policy = defaultPolicy, now: Instant = '2026-03-02T09:00:00.000Z') {
    this.#policy = policy;
    this.now = now;
  }

  get past(): PastCase {
    return { case: 'lived', organization: 'Lived Bank', log: this.#log };
  }

  get state(): string {
    return this.#hosted.reading.state;
  }

  get context(): PartnershipContext {
    return restore(partnershipKit, this.#hosted.carried().snapshot).context as PartnershipContext;
  }

  /** The letter arrives and goes to the committee; the notices are out. */
  underReview(): this {
    const { letter, document } = complete;
    this.ask(supportUnit, { type: 'letter.submitted', letter, document });
    return this.ask(supportUnit, { type: 'letter.declaredComplete' });
  }

  /** Asks at an instant, with every deadline before it kept. A refused request leaves no trace. */
  ask(by: Actor, request: Request, at: Instant = this.now): this {
    this.passTo(at);
    const asked = { request, by };
    if (this.#hosted.refusal(asked, this.now) === null) this.#follow(this.#hosted.take(asked, this.now));
    return this.passTo(this.now);
  }

  seat(id: string, request: Request, at?: Instant): this {
    return this.ask(seatActor(id), { ...request, seat: id }, at);
  }

  /** Time passes; the clock acts at every deadline. */
  passTo(at: Instant): this {
    for (let due = this.#hosted.takeDue(at); due !== null; due = this.#hosted.takeDue(at)) this.#follow(due);
    if (at > this.now) this.now = at;
    return this;
  }

  #follow(turn: Turn): void {
    this.#record(turn);
    const awaited = expected(partnershipKit, restore(partnershipKit, turn.snapshot));
    const asks = turn.effects.some((one) => /^(freeze|notify|draft|send|publish)/.test(one.type));
    if (awaited === null || !asks) return;
    const at = plus(turn.event.at, awaited.type === 'roster.frozen' ? 0 : mailTakes);
    this.passTo(at);
    const fact = awaited.type === 'roster.frozen' ? this.#roster() : awaited;
    const reported = this.#hosted.takeFact(fact, at);
    if (reported !== null) this.#follow(reported);
  }

  #roster() {
    return { type: 'roster.frozen', seats, vacant: [], coChairs, policy: this.#policy };
  }

  #record({ seq, event, reading: { stage } }: Turn): void {
    const { type, by, at, ...payload } = event as AcceptedEvent & { by: Actor };
    if (at > this.now) this.now = at;
    this.#log.push({ seq, at, type, by, payload, stage });
  }
}
