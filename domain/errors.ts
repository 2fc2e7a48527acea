// What a refusal looks like, wherever it is made: in a schema, in the machine, in the host, at a door.
// In: a code, a sentence and what is possible instead. Out: one error type that every door shows in the same way.

/** One act that is possible now: the event, the roles that may cause it, and what it does in one sentence. */
export interface Possible {
  event: string;
  by: readonly string[];
  description: string;
}

/** Why something was not done. `code` is stable, `message` is a sentence for the person who asked. */
export interface Refusal {
  code: string;
  message: string;
  /** The framework clause that decides, where one does. */
  clause?: string;
  /** What is possible instead, and by whom. */
  allowed?: readonly Possible[];
}

/** A person asked for something that the rules or the input do not permit. Never a fault of the software. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Shorthand for `new Refused(...)`, to be thrown. */
export function refuse(code: string, message: string, clause?: string): Refused {
  return new Refused(clause === undefined ? { code, message } : { code, message, clause });
}

/** The surroundings failed (a server, a file, a port): what happened and what to do next. `code` is stable. */
export class Fault<Code extends string = string> extends Error {
  override readonly name: string = 'Fault';
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
