// A ledger of one history, kept from the machine's events and effects alone: who was told of how many outcomes, how long the clock
// ran, which seats there are. In: each event with the case before and after it. Out: the figures, and the first promise broken.
import { epoch } from '../../domain/instant.ts';
import type { ClockChange, PartnershipContext } from '../../machines/context.ts';
import type { Effect } from '../../machines/effects.ts';
import type { AcceptedEvent } from '../../machines/engine/kit.ts';
import { committee } from './committee.ts';
import { unreached, type Review } from './byHand/review.ts';

const outcomes = ['approved', 'continued', 'approvedByDecision', 'notApproved'];
const electorate = JSON.stringify(committee.map(({ id, constituency }) => [id, constituency]));

/** The window that runs: what was granted, what a rule added, and how long its clock has run so far (milliseconds). */
interface Window {
  granted: number;
  added: number;
  ran: number;
}

export class Ledger {
  readonly #toldSeats = new Map<string, number>();
  #toldApplicant = 0;
  #window: Window = { granted: 0, added: 0, ran: 0 };
  #lastAt = 0;
  #broken: string | null = null;

  /** How often every seat was told of an outcome, and how often the applicant was. Not a number where seats differ. */
  get told(): { seats: number; applicant: number } {
    const counts = new Set(committee.map(({ id }) => this.#toldSeats.get(id) ?? 0));
    return { seats: counts.size === 1 ? Math.max(...counts) : Number.NaN, applicant: this.#toldApplicant };
  }

  enter(
    before: PartnershipContext,
    after: PartnershipContext,
    event: AcceptedEvent,
    effects: Effect[],
  ): void {
    this.#count(effects);
    this.#time(before, after, event);
    this.#lastAt = epoch(event.at);
    const seats = after.review?.seats.map(({ id, constituency }) => [id, constituency]);
    if (JSON.stringify(seats) !== electorate) this.#broken ??= 'changes the electorate';
    if (this.#approves(before, after) && this.#blocks(after))
      this.#broken ??= 'approves while an objection that blocks stands';
  }

  /** The first promise that was broken, in words; null while all are kept. */
  broken(oracle: Review): string | null {
    const bySilence = oracle.outcome?.how === 'silence' && unreached(oracle).length > 0;
    return (
      this.#broken ?? (bySilence ? 'takes the silence of a seat that was not reached for consent' : null)
    );
  }

  #count(effects: Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'tellSeats' && outcomes.includes(effect.params.news.what))
        for (const { id } of effect.params.seats) this.#toldSeats.set(id, (this.#toldSeats.get(id) ?? 0) + 1);
      const refused = effect.type === 'tellApplicant' && effect.params.outcome === 'notApproved';
      if (refused || effect.type === 'sendAcceptance') this.#toldApplicant += 1;
    }
  }

  #approves = (before: PartnershipContext, after: PartnershipContext) =>
    before.review?.outcome == null && after.review?.outcome != null;

  /** Counted here anew: the objections that nobody withdrew and no decision has settled. */
  #blocks({ review, policy }: PartnershipContext): boolean {
    const standing = new Set(review?.objections.filter((one) => !one.resolved).map((one) => one.seat));
    return (['government', 'civil-society'] as const).some(
      (group) =>
        committee.filter((seat) => seat.constituency === group && standing.has(seat.id)).length >=
        policy.objectionThreshold[group],
    );
  }

  /** The clock ran from one event to the next if the case had a closing instant; every new setting is held against what was left. */
  #time({ review: was }: PartnershipContext, { review: is }: PartnershipContext, event: AcceptedEvent): void {
    if (was?.closesAt != null) this.#window.ran += epoch(event.at) - this.#lastAt;
    const known = event.type === 'roster.frozen' ? 0 : (was?.clock.length ?? 0);
    for (const change of is?.clock.slice(known) ?? []) this.#set(change, event);
  }

  #set({ what, at, closesAt }: ClockChange, event: AcceptedEvent): void {
    const window = this.#window;
    const left = window.granted + window.added - window.ran;
    const runs = closesAt === null ? 0 : epoch(closesAt) - epoch(at);
    if (['opened', 'noticesResent', 'amended', 'reopened'].includes(what))
      this.#window = { granted: runs, added: 0, ran: 0 };
    else if (what === 'resumed' || what === 'extended') {
      if (runs < left) this.#broken ??= `loses ${left - runs} ms of the window`;
      window.added += runs - left;
    } else if (what === 'unpaused' && runs !== left)
      this.#broken ??= `goes on with ${runs} ms and not ${left}`;
    else if (what === 'closed' && event.type === 'window.closed' && left !== 0)
      this.#broken ??= `closes the window ${left} ms before its time`;
  }
}
