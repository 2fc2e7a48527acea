// What a machine of this house says about itself, for people and for the host. In: nothing. Out: the shapes of the
// notes on its states and transitions, the only place where roles, clauses, deadlines and expectations are written.
import type { ClauseId } from '../domain/framework.ts';
import type { Instant } from '../domain/instant.ts';
import type { Role } from '../domain/roles.ts';

/** An event that the clock will cause at one instant, unless something happens before. */
export interface Deadline {
  event: string;
  at: Instant;
}

/** Notes on a state. Functions read the context alone. */
export interface StateMeta<Context> {
  /** What people call the state. */
  title: string;
  /** Who is waited on: ids of seats and offices, `support-unit`, `contact`. Nobody where it is left out. */
  waitingOn?: (context: Context) => string[];
  /** The deadlines that run while the state lasts. */
  deadlines?: (context: Context) => Deadline[];
  /** In a state that waits for what comes of an effect: the event that is expected when nothing goes wrong. */
  expects?: (context: Context) => { type: string } & Record<string, unknown>;
}

/** Notes on a transition: who may cause it, and the clause that it carries out. */
export interface TransitionMeta {
  by: readonly Role[];
  clause: ClauseId;
  /** The field of the event that must name the actor: a seat speaks for itself, an office for itself. */
  as?: 'seat' | 'office';
}

/** A condition of a transition, by name. With `otherwise`, failing it is refused with that sentence. */
export interface Rule<Context, Event> {
  /** Whether it can be judged before anyone asks: from the case alone, or only with the event at hand. */
  of: 'case' | 'event';
  holds: (context: Context, event: Event) => boolean;
  otherwise?: (context: Context, event: Event) => { code: string; message: string; clause?: ClauseId };
}
