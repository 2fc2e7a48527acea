// What surrounds one call of the command line. In: nothing. Out: the shapes of its streams and its environment.

/** A stream that takes text: `process.stdout`, or a list in a test. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Characters to a line, when it is a terminal. */
  readonly columns?: number;
}

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Sink;
  readonly stderr: Sink;
}
