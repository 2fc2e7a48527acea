// One case in this process, as the host runs it, without a server, a register or mail: what comes of its effects is drawn by
// chance, mostly good. In: a letter, a roster, a seeded source of chance. Out: verbs to ask and to let time pass.
import { actorNamed } from '../../domain/actors.ts';
import { Refused } from '../../domain/errors.ts';
import { epoch, later, plus, type Instant } from '../../domain/instant.ts';
import { officesAsOf, seatsAsOf, type Roster } from '../../domain/roster.ts';
import type { LetterFile } from '../../client/letterFile.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import { expected, type Reading } from '../../machines/engine/reading.ts';
import { restore } from '../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { HostedCase } from '../../workflows/case.ts';
import type { Fact } from '../../workflows/messages.ts';
import type { Asked, RandomSource } from './requests.ts';

export class QuietCase {
  now: Instant = '2026-03-02T09:00:00.000Z';
  readonly #hosted = new HostedCase('quiet', kit, null);
  readonly #roster: Roster;
  readonly #random: RandomSource;

  constructor(letter: LetterFile, roster: Roster, random: RandomSource) {
    this.#roster = roster;
    this.#random = random;
    this.ask({ by: 'support-unit', request: { type: 'letter.submitted', ...letter } });
  }

  get reading(): Reading {
    return this.#hosted.reading;
  }

  get snapshot(): Snapshot {
    return restore(kit, this.#hosted.carried().snapshot);
  }

  /** @throws Refused */
  ask({ by, request }: Asked): void {
    const asked = { request, by: actorNamed(this.#roster, by, this.now) };
    const refusal = this.#hosted.refusal(asked, this.now);
    if (refusal !== null) throw new Refused(refusal);
    this.#hosted.take(asked, this.now);
    this.#reports();
  }

  toNextDeadline(): void {
    const [next] = this.reading.deadlines;
    if (next !== undefined) this.#passTo(later(next.at, this.now));
  }

  anHourPasses(): void {
    this.#passTo(plus(this.now, 3_600_000));
  }

  #passTo(at: Instant): void {
    while (this.#hosted.takeDue(at) !== null) this.#reports();
    this.now = at;
  }

  /** The post reports until nothing is awaited any more. */
  #reports(): void {
    for (let fact = expected(kit, this.snapshot); fact !== null; fact = expected(kit, this.snapshot)) {
      this.#hosted.takeFact(this.#cameOf(fact), plus(this.#lastAt, 60_000));
    }
    if (epoch(this.#lastAt) > epoch(this.now)) this.now = this.#lastAt;
  }

  get #lastAt(): Instant {
    return later(this.#hosted.answer.at, this.now);
  }

  /** Mostly what is hoped for. */
  #cameOf(fact: { type: string }): Fact {
    const fails = this.#random.chance(0.2);
    const reason = 'The mailbox refuses.';
    const coChairs = officesAsOf(this.#roster, 'coChair', this.now);
    switch (fact.type) {
      case 'roster.frozen':
        return { ...fact, seats: seatsAsOf(this.#roster, this.now), coChairs };
      case 'acceptance.drafted':
        return { ...fact, offices: coChairs, hash: 'a'.repeat(64) };
      case 'notices.sent': {
        const { delivered } = fact as unknown as { delivered: string[] };
        const [seat] = delivered;
        return fails && seat !== undefined
          ? { ...fact, delivered: delivered.slice(1), undelivered: [{ seat, reason }] }
          : { ...fact };
      }
      case 'acceptance.delivered':
        return fails ? { type: 'acceptance.undelivered', reason } : { ...fact };
      case 'publication.verified':
        return fails ? { type: 'publication.failed', reason } : { ...fact };
      default:
        return { ...fact };
    }
  }
}
