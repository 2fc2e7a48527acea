// Waiting for something to become true, with a deadline instead of a fixed sleep.
// In: a probe that answers a value or undefined. Out: the value, or undefined when the deadline passed.

/**
 * Calls `probe` until it answers something other than `undefined`.
 * @param withinMs the deadline, in milliseconds from now
 * @param everyMs the pause between two probes, in milliseconds
 * @returns the answer, or `undefined` when there was none in time; what the probe throws is thrown on
 */
export async function pollUntil<T>(
  probe: () => Promise<T | undefined> | T | undefined,
  withinMs: number,
  everyMs = 50,
): Promise<T | undefined> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (Date.now() >= deadline) return undefined;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
