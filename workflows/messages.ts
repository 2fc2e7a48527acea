// The messages of a hosted case: how people ask, how facts arrive from outside, how anyone looks. In: nothing.
// Out: the definitions that the host answers and the desk sends. They are the same for every kind of case.
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/roles.ts';
import type { Kept } from '../machines/engine/step.ts';

/** A person's request: the event without `by` and `at`, and who asks. */
export interface Ask {
  request: { type: string } & Record<string, unknown>;
  by: Actor;
}

/** Where the case stands after a request was carried out and recorded. */
export interface Answer {
  case: string;
  seq: number;
  at: Instant;
  stage: string;
  state: string;
}

/** A fact from outside, such as a bounced mail: an event that the post reports. */
export type Fact = { type: string } & Record<string, unknown>;

/** What a look at a running case shows. */
export interface Sight extends Answer {
  snapshot: Kept;
  nextDeadline: { event: string; at: Instant } | null;
  /** Transitions whose effects are still being carried out. */
  underWay: number;
}

/** A refused request fails with an ApplicationFailure of this type; its first detail is the Refusal. */
export const refusedType = 'Refused';

export const ask = defineUpdate<Answer, [Ask]>('ask');
export const tell = defineSignal<[Fact]>('tell');
export const look = defineQuery<Sight>('look');

/** The workflow id of a case, such as `partnership/world-bank`. */
export function workflowIdOf(kind: string, caseId: string): string {
  return `${kind}/${caseId}`;
}

/** The case of a workflow id. */
export function caseOf(workflowId: string): string {
  return workflowId.slice(workflowId.indexOf('/') + 1);
}
