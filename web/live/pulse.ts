// The pulse of the log: one look per second for all open pages of a process, and none while nobody listens. In: a register, and
// listeners with the position that they know. Out: to each the newest entry that concerns it, once.
import { movesAfter, logHead, type LogMove } from '../../register/logHead.ts';
import type { Register } from '../../register/open.ts';

export interface Listener {
  /** Whether a move of the log concerns the page. */
  concerns(move: LogMove): boolean;
  /** Hears of the newest such move; those before it are left out. */
  hear(move: LogMove): void;
}

export interface Pulse {
  /** @param after the position that the page rests on; null for the end of the log as it is now. Returns how to stop. */
  listen(listener: Listener, after: number | null): () => void;
}

const everyMs = 1_000;
const atOnce = 500;

export function pulseOf(register: Register): Pulse {
  const known = pulses.get(register) ?? beating(register);
  pulses.set(register, known);
  return known;
}

const pulses = new WeakMap<Register, Pulse>();

function beating(register: Register): Pulse {
  const listeners = new Map<Listener, number>();
  let timer: NodeJS.Timeout | undefined;

  /** From the least that any listener knows: whoever joins late hears what it missed on the next look. */
  const look = async () => {
    const moves = await movesAfter(register, Math.min(...listeners.values()), atOnce);
    const last = moves.at(-1);
    for (const [listener, seen] of listeners) {
      const newest = moves.findLast((move) => move.position > seen && listener.concerns(move));
      if (last !== undefined) listeners.set(listener, Math.max(seen, last.position));
      if (newest !== undefined) listener.hear(newest);
    }
  };
  const next = () => {
    if (timer !== undefined || listeners.size === 0) return;
    timer = setTimeout(() => {
      // A register that is away is asked again: the page shows by itself once it answers.
      void look()
        .catch(() => undefined)
        .finally(() => {
          timer = undefined;
          next();
        });
    }, everyMs);
    timer.unref();
  };
  return {
    listen(listener, after) {
      let stopped = false;
      const join = (position: number) => {
        if (!stopped) listeners.set(listener, position);
        next();
      };
      if (after !== null) join(after);
      else void logHead(register).then(join, () => join(0));
      return () => {
        stopped = true;
        listeners.delete(listener);
      };
    },
  };
}
