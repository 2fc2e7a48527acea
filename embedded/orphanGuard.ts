// A tiny shell that ends a child when we are gone in a way that no handler sees (SIGKILL, a crash of Node).
// In: the pid of a child that leads its own process group. Out: a function that calls the guard off.
import { spawn } from 'node:child_process';

// `read` waits on a pipe whose other end only we hold. A line means "all is well"; the end of the pipe means
// that we are gone, so the group gets TERM, five seconds, then KILL.
const SCRIPT = `read all_is_well || {
  kill -TERM -"$1" 2>/dev/null
  n=0
  while kill -0 -"$1" 2>/dev/null && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done
  kill -KILL -"$1" 2>/dev/null
}`;

/** Watches over `pid` until the returned function is called. Does nothing where there is no `sh`. */
export function guardAgainstOrphan(pid: number): () => void {
  if (process.platform === 'win32') return () => {};
  const guard = spawn('sh', ['-c', SCRIPT, 'assent-guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  // A pipe keeps the event loop alive; the guard must not be why a program does not end.
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return () => guard.stdin.end('all is well\n');
}
