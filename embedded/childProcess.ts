// One supervised child: started, ready when it says so, restarted when it dies, ended with us.
// In: a command and what "ready" means. Out: a handle with its pid and `stop`; its output goes to a log file.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { InstallationFault } from './faults.ts';
import { guardAgainstOrphan } from './orphanGuard.ts';

/** What to run. Durations are in milliseconds. */
export interface ChildOptions {
  /** For sentences and logs: "the worker". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Its stdout and stderr are appended here. */
  readonly logFile: string;
  /** When the first start is ready: at a line of its stdout, or when a probe resolves. Without it, at once. */
  readonly ready?:
    | { readonly line: (line: string) => boolean }
    | { readonly probe: (gone: AbortSignal) => Promise<void> };
  /** How long the first start may take until it says its line; 60 s unless told. A probe has its own deadline. */
  readonly readyWithinMs?: number;
  /** Between SIGTERM and SIGKILL; 10 s unless told. */
  readonly graceMs?: number;
  /** Start it again when it ends by itself after it was ready, waiting 0.2 s, 0.4 s, … up to `upToMs`. */
  readonly restart?: { readonly upToMs: number };
  /** Told the pid of every start, the first and the later ones. */
  readonly onStart?: (pid: number) => void;
  /** Told of every unexpected end. */
  readonly onEvent?: (sentence: string) => void;
}

/** A child that lives until `stop`, or until it ends by itself and is not to be restarted. */
export interface SupervisedChild {
  /** Of the process that runs now; it changes with a restart. */
  readonly pid: number | undefined;
  /** Resolves when the child has ended for good. */
  readonly ended: Promise<void>;
  /** SIGTERM, the grace, then SIGKILL; may be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts a child and waits until it is ready.
 * @throws InstallationFault `process.notReady` when it ends, or says nothing, before it is ready
 */
export async function startChild(options: ChildOptions): Promise<SupervisedChild> {
  const supervisor = new Supervisor(options);
  try {
    await supervisor.start();
    return supervisor;
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}

const LAST_WORDS_MS = 500;

class Supervisor implements SupervisedChild {
  readonly ended: Promise<void>;
  #resolveEnded: () => void = () => {};
  #running: { child: ChildProcess; exited: Promise<void> } | undefined;
  #stopping = false;
  #pause: { timer: NodeJS.Timeout; wake: () => void } | undefined;
  readonly #log: WriteStream;

  constructor(readonly options: ChildOptions) {
    this.ended = new Promise((resolve) => (this.#resolveEnded = resolve));
    this.#log = createWriteStream(options.logFile, { flags: 'a' });
    this.#log.on('error', () => {});
    process.once('exit', this.#killNow);
  }

  get pid(): number | undefined {
    return this.#running?.child.pid;
  }

  async start(): Promise<void> {
    const { child, exited } = this.#spawn();
    await this.#untilReady(child, exited);
    void this.#supervise(exited);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#pause?.timer);
    this.#pause?.wake();
    const running = this.#running;
    if (running) {
      this.#signal('SIGTERM');
      const kill = setTimeout(() => this.#signal('SIGKILL'), this.options.graceMs ?? 10_000);
      await running.exited;
      clearTimeout(kill);
    }
    await this.#finish();
  }

  async #supervise(firstExit: Promise<void>): Promise<void> {
    const { name, restart, onEvent } = this.options;
    await firstExit;
    for (let delay = 200; restart && !this.#stopping; delay = Math.min(delay * 2, restart.upToMs)) {
      onEvent?.(`${name} ended unexpectedly; it is started again (see ${this.options.logFile})`);
      await new Promise<void>((wake) => (this.#pause = { wake, timer: setTimeout(wake, delay) }));
      if (this.#stopping) break;
      const began = Date.now();
      const { exited } = this.#spawn();
      await exited;
      if (Date.now() - began > 30_000) delay = 100;
    }
    if (!this.#stopping) await this.#finish();
  }

  // Its own process group: a Ctrl-C in the terminal reaches only us, and we end the children in order.
  #spawn(): { child: ChildProcess; exited: Promise<void> } {
    const { command, args, cwd, env, name } = this.options;
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    child.stderr.pipe(this.#log, { end: false });
    child.stdout.pipe(this.#log, { end: false });
    const callOffGuard = child.pid === undefined ? () => {} : guardAgainstOrphan(child.pid);
    if (child.pid !== undefined) this.options.onStart?.(child.pid);
    const exited = new Promise<void>((resolve) => {
      let lastWords: NodeJS.Timeout | undefined;
      const done = (): void => {
        clearTimeout(lastWords);
        callOffGuard();
        if (this.#running?.child === child) this.#running = undefined;
        resolve();
      };
      // Its last words may arrive after its end; a grandchild that holds the pipe must not keep us waiting for them.
      child.once('exit', () => {
        signalGroup(child, 'SIGKILL'); // what it left behind
        lastWords = setTimeout(done, LAST_WORDS_MS);
      });
      child.once('close', done);
      child.once('error', (error) => {
        this.#log.write(`${name}: ${error.message}\n`);
        if (child.pid === undefined) done();
      });
    });
    this.#running = { child, exited };
    return { child, exited };
  }

  async #untilReady(child: ChildProcess, exited: Promise<void>): Promise<void> {
    const { ready, name, logFile, readyWithinMs = 60_000 } = this.options;
    if (!ready && child.pid !== undefined) return;
    const gone = new AbortController();
    const ended = exited.then(() => 'ended before it was ready');
    const isReady =
      ready && 'probe' in ready
        ? ready.probe(gone.signal).then(() => undefined)
        : said(child, ready?.line ?? (() => false), readyWithinMs, gone.signal);
    try {
      const fault = await Promise.race([ended, isReady]);
      if (fault === undefined) return;
      throw new InstallationFault(
        'process.notReady',
        `${name} ${fault}. Its last words are at the end of ${logFile}.`,
      );
    } finally {
      gone.abort();
    }
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#running) signalGroup(this.#running.child, signal);
  }

  readonly #killNow = (): void => this.#signal('SIGKILL');

  async #finish(): Promise<void> {
    process.off('exit', this.#killNow);
    await new Promise<void>((resolve) => {
      this.#log.once('error', () => resolve());
      this.#log.end(resolve);
    });
    this.#resolveEnded();
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

// Resolves with nothing when the line came, with what to say when it did not.
function said(
  child: ChildProcess,
  isLine: (line: string) => boolean,
  withinMs: number,
  gone: AbortSignal,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(`was not ready within ${withinMs / 1000} s`), withinMs);
    gone.addEventListener('abort', () => clearTimeout(timer));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!isLine(line)) return;
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
