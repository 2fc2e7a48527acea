// First come, first served: one at a time is inside.
// In: requests to enter. Out: to each, when its turn comes, the function that lets the next one in.

/** A fair lock. */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is this caller's turn; the function must be called once to end it. */
  async enter(): Promise<() => void> {
    let leave: () => void = () => {};
    const before = this.#last;
    this.#last = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  }
}
