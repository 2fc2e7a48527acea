// The wish to stop: Ctrl-C, SIGTERM, a closed terminal, an npm that was killed.
// In: signals. Out: a promise for the first; an impatient second one ends the process at once.
import { launcherGone } from './launcher.ts';

// Wrappers (npm, tsx) pass a signal on that the terminal has sent to us as well: that is one wish, not two.
const SAME_WISH_MS = 1_000;

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when the npm that started us is gone.
 * A later signal exits with 1; children are killed on exit.
 */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first = 0;
    void launcherGone().then(() => resolve('SIGTERM'));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (first === 0) first = Date.now();
        else if (Date.now() - first > SAME_WISH_MS) process.exit(1);
        resolve(signal);
      });
    }
  });
}
