// One history, lived twice: by the pure machine as the host runs it (deadlines first, each at its instant), and by the oracle. In:
// what people do and how the post fares. Out: nothing, as long as both say the same after every event; else an error with the
// minutes of the history and what each of the two says.
import { epoch, later, plus, type Instant } from '../../domain/instant.ts';
import { clock, post, type Actor } from '../../domain/roles.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { Effect } from '../../machines/effects.ts';
import type { AcceptedEvent, Snapshot } from '../../machines/engine/kit.ts';
import { read, type Reading } from '../../machines/engine/reading.ts';
import { refusalOf } from '../../machines/engine/refusal.ts';
import { step } from '../../machines/engine/step.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { freezing } from '../machines/model/situations.ts';
import {
  committee,
  sheetOffices,
  offices,
  policyOf,
  sheetPolicyOf,
  sheetRoster,
  type Drawn,
} from './committee.ts';
import { machineSays, oracleSays } from './compare.ts';
import { openReview, pass } from './byHand/procedure.ts';
import { happen, isPossible } from './byHand/rules.ts';
import type { Happening, Review } from './byHand/review.ts';
import { Ledger } from './ledger.ts';

/** How one errand of the post fares. */
export interface Delivery {
  /** How long it takes, in milliseconds. */
  takes: number;
  /** Which of the seats, by their number, cannot be told. */
  fails: readonly number[];
}

interface Coming {
  at: Instant;
  fact: { type: string } & Record<string, unknown>;
}

/** Any request of a person: the event without who and when. */
export type Asked = { type: string } & Record<string, unknown>;

const beginning = freezing();

export class Life {
  readonly oracle: Review;
  readonly minutes: string[] = [];
  /** What this history has met: events that were taken, refusals by their code, conditions, answers at the very close. */
  readonly met = new Set<string>();
  readonly ledger = new Ledger();
  now: Instant;
  #snapshot: Snapshot = beginning.snapshot;
  #coming: Coming[] = [];
  #errands = 0;
  readonly #post: readonly Delivery[];

  constructor(drawn: Drawn, opensAt: Instant, deliveries: readonly Delivery[]) {
    this.#post = deliveries;
    this.now = opensAt;
    this.oracle = openReview(sheetRoster(), sheetOffices, sheetPolicyOf(drawn), opensAt);
    const frozen = { type: 'roster.frozen', seats: committee, vacant: [], coChairs: offices };
    this.#take({ ...frozen, policy: policyOf(drawn), by: post, at: opensAt });
    this.#agree();
  }

  get context(): PartnershipContext {
    return this.#snapshot.context as PartnershipContext;
  }

  get reading(): Reading {
    return read(partnershipKit, this.#snapshot);
  }

  /** When the clock next closes the window or ends a pause; null while neither runs. */
  get nextCut(): Instant | null {
    const { deadlines } = this.reading;
    return (
      deadlines.find((one) => one.event !== 'reminder.due' && this.#isOfTheReview(one.event))?.at ?? null
    );
  }

  /** Time passes up to `to`: deadlines are kept and the post reports, each at its instant; of one instant, deadlines first. */
  until(to: Instant): void {
    for (;;) {
      const due = this.reading.deadlines[0];
      const comes = this.#coming[0];
      const dueFirst = due !== undefined && (comes === undefined || epoch(due.at) <= epoch(comes.at));
      const next = dueFirst ? due.at : comes?.at;
      if (next === undefined || epoch(next) > epoch(to)) break;
      if (dueFirst) this.#deadline(due.event, due.at);
      else this.#report(this.#coming.shift() as Coming);
    }
    this.now = later(this.now, to);
    pass(this.oracle, this.now);
  }

  /** Time passes until nothing is left that the clock or the post would do in the review by themselves. */
  untilStill(): void {
    for (let left = 40; left > 0; left -= 1) {
      const next = [this.nextCut, this.#coming[0]?.at].filter((at) => at != null).toSorted()[0];
      if (next === undefined) return;
      this.until(next);
    }
  }

  /** A person asks; the machine and the oracle agree on whether that is possible. */
  ask(asked: Asked, by: Actor): void {
    this.#put({ ...asked, by, at: this.now });
  }

  /** A fact from outside, such as a bounce. */
  tell(fact: Asked): void {
    this.#put({ ...fact, by: post, at: this.now });
  }

  #isOfTheReview = (event: string) => event === 'window.closed' || event === 'pause.ended';

  #put(event: AcceptedEvent): void {
    const said = this.#say(event);
    const refusal = this.#judged(event);
    const possible = isPossible(this.oracle, event as unknown as Happening);
    this.minutes.push(`${said}${refusal === null ? '' : `  (${refusal.code})`}`);
    this.met.add(refusal?.code ?? event.type);
    if (event.by.role === 'seat' && possible) this.#meetTheClose();
    if (possible !== (refusal === null))
      this.#differ(`is ${possible ? '' : 'not '}possible, says the oracle`);
    if (!possible) return;
    this.#take(event);
    happen(this.oracle, event as unknown as Happening);
    this.#agree();
  }

  #meetTheClose(): void {
    const now = epoch(this.now);
    if (this.oracle.closedAt === now) this.met.add('answered at the close');
    if (this.oracle.closesAt === now + 1) this.met.add('answered 1 ms before the close');
  }

  #judged(event: AcceptedEvent) {
    try {
      return refusalOf(partnershipKit, this.#snapshot, event);
    } catch (error) {
      this.minutes.push(this.#say(event));
      throw this.#error(error instanceof Error ? error.message : String(error));
    }
  }

  #deadline(type: string, due: Instant): void {
    this.now = later(due, this.now);
    const event = { type, by: clock, at: this.now };
    this.minutes.push(this.#say(event));
    this.#take(event);
    pass(this.oracle, this.now);
    this.#agree();
  }

  #report({ at, fact }: Coming): void {
    this.now = later(at, this.now);
    pass(this.oracle, this.now);
    this.#put({ ...fact, by: post, at: this.now });
  }

  #take(event: AcceptedEvent): void {
    const next = step(partnershipKit, this.#snapshot, event);
    if (!next.taken) throw this.#error('the machine has not taken it');
    const effects = next.effects as Effect[];
    this.ledger.enter(this.context, next.snapshot.context as PartnershipContext, event, effects);
    this.#snapshot = next.snapshot;
    for (const effect of effects) this.#send(effect);
  }

  #send(effect: Effect): void {
    const { takes, fails } = this.#post[this.#errands % this.#post.length] ?? { takes: 60_000, fails: [] };
    const failing = (id: string) => fails.includes(committee.findIndex((seat) => seat.id === id));
    const fact = factOf(effect, failing);
    if (fact === null) return;
    this.#errands += 1;
    this.#coming = [...this.#coming, { at: plus(this.now, takes), fact }].toSorted(
      (a, b) => epoch(a.at) - epoch(b.at),
    );
  }

  #agree(): void {
    const machine = machineSays(this.#snapshot, this.ledger);
    const oracle = oracleSays(this.oracle);
    this.met.add(oracle.condition);
    if (JSON.stringify(machine) !== JSON.stringify(oracle)) this.#differ('leads elsewhere', machine, oracle);
    const broken = this.ledger.broken(this.oracle);
    if (broken !== null) this.#differ(broken);
  }

  #differ(what: string, machine: object = {}, oracle: object = {}): never {
    const saidBy = new Map(Object.entries(machine).map(([key, value]) => [key, JSON.stringify(value)]));
    const both = Object.entries(oracle)
      .map(([key, value]) => ({ key, machine: saidBy.get(key), oracle: JSON.stringify(value) }))
      .filter((one) => one.machine !== one.oracle)
      .map((one) => `  ${one.key}: machine ${one.machine}, oracle ${one.oracle}`);
    throw this.#error([what, ...both].join('\n'));
  }

  #error(what: string): Error {
    return new Error(`After these minutes, the last event ${what}\n${this.minutes.join('\n')}`);
  }

  #say({ type, by, at, ...fields }: AcceptedEvent): string {
    const { policy: _policy, letter, document: _document, ...shown } = fields;
    const words = JSON.stringify(typeof letter === 'string' ? { letter, ...shown } : shown);
    return `${at} ${type} ${words === '{}' ? '' : words} by ${by.id}`;
  }
}

/** What the post reports of an effect; null where it reports nothing that this history waits for. */
function factOf(effect: Effect, failing: (seat: string) => boolean): Coming['fact'] | null {
  const told = (seats: readonly { id: string }[]) => {
    const all = seats.map((seat) => seat.id);
    const lost = all.filter(failing).map((seat) => ({ seat, reason: '550 no such mailbox' }));
    return { delivered: all.filter((seat) => !failing(seat)), undelivered: lost };
  };
  switch (effect.type) {
    case 'notifySeats':
      return { type: 'notices.sent', round: effect.params.review.round, ...told(effect.params.seats) };
    case 'notifySuccessor':
      return {
        type: 'successorNotice.sent',
        round: effect.params.review.round,
        ...told([effect.params.seat]),
      };
    case 'draftAcceptance':
      return { type: 'acceptance.drafted', offices, hash: 'ac'.repeat(32) };
    default:
      return null;
  }
}
