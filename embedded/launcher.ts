// The programs that started us under `npm start` (npm, a shell, tsx): when one is killed, we are to stop as well.
// In: the process tree. Out: a promise that resolves when a link of the chain is gone. npm does not pass SIGTERM on.
import { commandLine, isAlive, parentOf, startMark } from './processIdentity.ts';

const LOOK_EVERY_MS = 500;
const FARTHEST = 6;

/** Resolves when npm, or a program between npm and us, has ended; never when npm did not start us. */
export function launcherGone(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const chain = env['npm_lifecycle_event'] === undefined ? [] : chainToNpm();
  return new Promise((resolve) => {
    if (chain.length === 0) return;
    const timer = setInterval(() => {
      if (chain.every(({ pid, mark }) => isAlive(pid) && startMark(pid) === mark)) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY_MS);
    timer.unref();
  });
}

// Not beyond npm: who started npm may go away and leave it to run, as `nohup npm start &` asks for.
function chainToNpm(): { pid: number; mark: string }[] {
  const chain: { pid: number; mark: string }[] = [];
  for (let pid = process.ppid; pid > 1 && chain.length < FARTHEST; pid = parentOf(pid) ?? 0) {
    chain.push({ pid, mark: startMark(pid) });
    if (/(^|[/\s])npm(-cli\.js)?(\s|$)/.test(commandLine(pid))) return chain;
  }
  return [];
}
