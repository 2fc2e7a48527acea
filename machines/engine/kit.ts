// Everything that is needed to run one kind of machine: the host, the desk and the docs know machines only through this.
// In: a machine, its rules and its requests. Out: the kit; a second kind of case (a work plan) is a second kit, no second host.
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type * as z from 'zod';
import type { Rule } from '../meta.ts';

export interface MachineKit {
  /** Also the first part of the workflow id: `partnership/<case>`. */
  name: string;
  machine: AnyStateMachine;
  rules: Record<string, Rule<never, never>>;
  /** The closed union of what people can ask for. */
  request: z.ZodType<{ type: string }>;
  /** The version of what a snapshot holds; raised together with a new entry of `migrations`. */
  version: number;
  /** `migrations[n]` turns a persisted snapshot of version n into one of version n + 1. Pure, each with a fixture. */
  migrations: Record<number, (persisted: unknown) => unknown>;
  /** Whether the actor may speak for the seat or office that the event names; without it, only each for itself. */
  speaksFor?: (context: never, event: AcceptedEvent, named: string) => boolean;
  /** What the register's projection says of a case besides its state. */
  subject: (context: never) => {
    organization: string;
    letterHash: string | null;
    previousCase: string | null;
  };
}

export type Snapshot = AnyMachineSnapshot;

/** An event as the host accepted it. */
export interface AcceptedEvent {
  type: string;
  by: { role: string; id: string };
  at: string;
  [field: string]: unknown;
}
