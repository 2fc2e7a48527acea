// The Go toolchain on this machine, if there is one that can build the Temporal server.
// In: the PATH. Out: its version, or why it does not do.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The oldest Go that builds the server. */
export const GO_NEEDED = '1.26.8';

export type Go =
  | { readonly kind: 'usable'; readonly version: string }
  | { readonly kind: 'tooOld'; readonly version: string }
  | { readonly kind: 'missing' };

/** Asks `go` for its version. */
export async function findGo(env: NodeJS.ProcessEnv): Promise<Go> {
  try {
    const { stdout } = await run('go', ['env', 'GOVERSION'], { env, timeout: 20_000 });
    return judgeGo(stdout.trim());
  } catch {
    return { kind: 'missing' };
  }
}

/** @param answer what `go env GOVERSION` prints: `go1.26.8`, `go1.27rc1`, `devel go1.28-…` */
export function judgeGo(answer: string): Go {
  const version = /go(\d+(?:\.\d+)*)/.exec(answer)?.[1];
  if (version === undefined) return { kind: 'missing' };
  return { kind: atLeast(version, GO_NEEDED) ? 'usable' : 'tooOld', version };
}

/** Whether dotted version `have` is `need` or newer; missing parts count as 0. */
export function atLeast(have: string, need: string): boolean {
  const parts = (version: string): number[] => version.split('.').map(Number);
  const [a, b] = [parts(have), parts(need)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
