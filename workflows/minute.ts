// What a turn becomes outside the workflow: the minute for the register, and the errand for the activities.
// In: a turn and the case it belongs to. Out: plain data; the keys of effects are made here and nowhere else.
import type { Kept } from '../machines/engine/step.ts';
import type { Turn } from './case.ts';

/** What the register is told of one event: the event, and where the case stands after it. */
export interface Minute {
  workflowId: string;
  case: string;
  machine: string;
  seq: number;
  at: string;
  type: string;
  by: Turn['event']['by'];
  payload: Record<string, unknown>;
  organization: string;
  stage: string;
  state: string;
  waitingOn: string[];
  nextDeadline: { event: string; at: string } | null;
  letterHash: string | null;
  previousCase: string | null;
  snapshot: Kept;
}

/** The effects of one transition under their keys `<workflow id>/<seq>/<n>`, on their way to an activity. */
export interface Errand {
  workflowId: string;
  case: string;
  organization: string;
  at: string;
  effects: { key: string; effect: { type: string; params: unknown } }[];
}

/** The case that a turn belongs to. */
export interface Belonging {
  workflowId: string;
  case: string;
  machine: string;
}

export function minuteOf(turn: Turn, belonging: Belonging): Minute {
  const { type, by, at, ...payload } = turn.event;
  const { stage, state, waitingOn, deadlines } = turn.reading;
  const nextDeadline = deadlines[0] ?? null;
  const event = { seq: turn.seq, at, type, by, payload };
  return {
    ...belonging,
    ...event,
    ...turn.subject,
    stage,
    state,
    waitingOn,
    nextDeadline,
    snapshot: turn.snapshot,
  };
}

export function errandOf(turn: Turn, { workflowId, case: id }: Belonging): Errand {
  const { organization } = turn.subject;
  const effects = turn.effects.map((effect, n) => ({ key: `${workflowId}/${turn.seq}/${n}`, effect }));
  return { workflowId, case: id, organization, at: turn.event.at, effects };
}
