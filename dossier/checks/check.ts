// One check of a dossier and its verdict. In: what was found. Out: the shape that all checks share.

/** `notChecked` where something before it fails, or where this version of Assent cannot tell. */
export type Verdict = 'holds' | 'fails' | 'notChecked';

export interface Check {
  /** Stable, such as `chain`. */
  id: string;
  verdict: Verdict;
  /** What holds, what is wrong, or why it was not checked; one sentence or more. */
  what: string;
}

const toldAtMost = 5;

/** A check that holds with the sentence given, unless there are faults, which are told instead. */
export function judged(id: string, faults: readonly string[], holds: string): Check {
  if (faults.length === 0) return { id, verdict: 'holds', what: holds };
  const more = faults.length - toldAtMost;
  const told = faults.slice(0, toldAtMost).join(' ');
  return { id, verdict: 'fails', what: more > 0 ? `${told} And ${more} more.` : told };
}

export function notChecked(id: string, why: string): Check {
  return { id, verdict: 'notChecked', what: why };
}

/** "1 file", "3 files". */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The check, or that it fails where what it reads is nothing that it could have been written from. */
export function attempted(id: string, work: () => Check): Check {
  try {
    return work();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { id, verdict: 'fails', what: `It cannot be derived from what the log says (${said}).` };
  }
}
