// A desk whose one case runs in this process, as the host runs it, and whose events are in a real register: a whole life takes a second
// and needs no server. In: a register, a roster, a letter. Out: a desk for the web, and verbs to let time pass.
import { Refused } from '../../../domain/errors.ts';
import { later, plus, type Instant } from '../../../domain/instant.ts';
import { post, type Actor } from '../../../domain/roles.ts';
import { officesAsOf, seatsAsOf, type Roster } from '../../../domain/roster.ts';
import type { Desk } from '../../../client/desk.ts';
import type { LetterFile } from '../../../client/letterFile.ts';
import { expected, type Reading } from '../../../machines/engine/reading.ts';
import { restore } from '../../../machines/engine/step.ts';
import { partnershipKit as kit } from '../../../machines/kit.ts';
import { appendEvent } from '../../../register/log.ts';
import type { Register } from '../../../register/open.ts';
import { HostedCase, type Turn } from '../../../workflows/case.ts';
import type { RandomSource } from '../../support/requests.ts';

export class HostedDesk {
  now: Instant = '2026-03-02T09:00:00.000Z';
  readonly caseId: string;
  readonly #register: Register;
  readonly #roster: Roster;
  readonly #random: RandomSource;
  readonly #hosted: HostedCase;

  constructor(
    caseId: string,
    { register, roster, random }: { register: Register; roster: Roster; random: RandomSource },
  ) {
    this.caseId = caseId;
    this.#register = register;
    this.#roster = roster;
    this.#random = random;
    this.#hosted = new HostedCase(caseId, kit, null);
  }

  get reading(): Reading {
    return this.#hosted.reading;
  }

  get snapshot() {
    return restore(kit, this.#hosted.carried().snapshot);
  }

  async submit(letter: LetterFile): Promise<void> {
    await this.ask(
      this.caseId,
      { type: 'letter.submitted', ...letter },
      { role: 'supportUnit', id: 'support-unit' },
    );
  }

  /** As the workflow answers it: the same id is carried out once. */
  ask: Desk['ask'] = async (_caseId, request, by: Actor, requestId = crypto.randomUUID()) => {
    const before = this.#hosted.answered(requestId);
    if (before !== undefined) return before;
    const refusal = this.#hosted.refusal({ request, by }, this.now);
    if (refusal !== null) throw new Refused(refusal);
    await this.#records(this.#hosted.take({ request, by }, this.now));
    const { answer } = this.#hosted;
    this.#hosted.remember(requestId, answer);
    await this.#reports();
    return answer;
  };

  async toNextDeadline(): Promise<void> {
    const [next] = this.reading.deadlines;
    if (next !== undefined) await this.passTo(later(next.at, this.now));
  }

  async passTo(at: Instant): Promise<void> {
    for (let turn = this.#hosted.takeDue(at); turn !== null; turn = this.#hosted.takeDue(at)) {
      await this.#records(turn);
      await this.#reports();
    }
    this.now = later(at, this.now);
  }

  /** The post reports until nothing is awaited any more. */
  async #reports(): Promise<void> {
    for (let fact = expected(kit, this.snapshot); fact !== null; fact = expected(kit, this.snapshot)) {
      const at = plus(later(this.#hosted.answer.at, this.now), 60_000);
      const turn = this.#hosted.takeFact(this.#cameOf(fact), at);
      if (turn === null) throw new Error(`nothing takes ${fact.type}`);
      await this.#records(turn);
      this.now = later(at, this.now);
    }
  }

  #cameOf(fact: { type: string }): { type: string } & Record<string, unknown> {
    const fails = this.#random.chance(0.2);
    const reason = 'The mailbox refuses.';
    const coChairs = officesAsOf(this.#roster, 'coChair', this.now);
    switch (fact.type) {
      case 'roster.frozen':
        return { ...fact, seats: seatsAsOf(this.#roster, this.now), coChairs };
      case 'acceptance.drafted':
        return { ...fact, offices: coChairs, hash: 'a'.repeat(64) };
      case 'acceptance.delivered':
        return fails ? { type: 'acceptance.undelivered', reason } : { ...fact };
      case 'publication.verified':
        return fails ? { type: 'publication.failed', reason } : { ...fact };
      default:
        return { ...fact };
    }
  }

  async #records({ seq, event, reading, snapshot, subject }: Turn): Promise<void> {
    const { type, by, at, ...payload } = event;
    const { stage, state, waitingOn, deadlines } = reading;
    await appendEvent(this.#register, {
      workflowId: `partnership/${this.caseId}`,
      case: this.caseId,
      machine: kit.name,
      seq,
      at,
      type,
      by: by.role === 'post' ? post : (by as Actor),
      payload,
      ...subject,
      stage,
      state,
      waitingOn,
      nextDeadline: deadlines[0] ?? null,
      snapshot,
    });
  }
}
