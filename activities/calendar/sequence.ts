// Which version of a calendar entry is the newest. In: the key of the effect that sends it. Out: a number that grows with every
// transition of the case, over all reviews and runs of its workflow, and is the same on every try.

/**
 * `partnership/world-bank/12/0` → 12
 * @throws RangeError for a text that is no key of an effect
 */
export function sequenceOf(key: string): number {
  const seq = /\/(\d+)\/\d+$/.exec(key)?.[1];
  if (seq === undefined) throw new RangeError(`not the key of an effect: ${key}`);
  return Number(seq);
}
