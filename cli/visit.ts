// One command at work: what it opens on the way, who acts, how it shows that it waits. In: the global options and the
// surroundings. Out: the register, the desk and the actor, each opened only when it is asked for, and closed at the end.
import type { Desk } from '../client/desk.ts';
import { Fault } from '../domain/errors.ts';
import type { Actor } from '../domain/roles.ts';
import type { Register } from '../register/open.ts';
import { findPlace, type Place } from './place.ts';
import { paintFor, type Paint } from './print/paint.ts';
import { withProgress } from './progress.ts';
import type { KeyPlace } from './signingKey.ts';
import type { Surroundings } from './surroundings.ts';

/** The options that every command takes. */
export interface GlobalOptions {
  json?: true;
  data?: string;
  as?: string;
  /** On commands that put a request to a case. */
  requestKey?: string;
}

export class Visit {
  readonly paint: Paint;
  /** Characters to a line. */
  readonly width: number;
  /** The id that --as or ASSENT_AS names. */
  readonly as: string | undefined;
  /** The key under which the request is carried out once. */
  readonly requestKey: string | undefined;
  readonly #around: Surroundings;
  readonly #options: GlobalOptions;
  #place?: Promise<Place>;
  #register?: Promise<Register>;
  #desk?: Promise<Desk>;

  constructor(options: GlobalOptions, around: Surroundings) {
    this.#options = options;
    this.#around = around;
    this.paint = paintFor(around.stdout, around.env);
    this.width = Math.max(60, Math.min(around.stdout.columns || 110, 160));
    this.as = options.as ?? (around.env['ASSENT_AS'] || undefined);
    this.requestKey = options.requestKey;
  }

  /** @throws Fault `installation.notRunning`, `register.unreachable` */
  register(): Promise<Register> {
    this.#register ??= (async () => {
      const [{ databaseUrl }, { openRegister }] = await Promise.all([
        this.#where(),
        import('../register/open.ts'),
      ]);
      return openRegister(databaseUrl);
    })();
    return this.#register;
  }

  /** @throws Fault `installation.notRunning`, `temporal.unreachable` */
  desk(): Promise<Desk> {
    this.#desk ??= (async () => {
      const [{ temporal }, { openDesk }] = await Promise.all([this.#where(), import('../client/desk.ts')]);
      return openDesk(temporal);
    })();
    return this.#desk;
  }

  /**
   * Who acts: --as, ASSENT_AS, or the one whom the command itself speaks of.
   * @throws Refused `actor.unknown`; Fault `roster.none`
   */
  async actor(fallback: string): Promise<Actor> {
    const register = await this.register();
    const [{ actorNamed }, { instant }, { currentRoster }] = await Promise.all([
      import('../domain/actors.ts'),
      import('../domain/instant.ts'),
      import('../register/rosters.ts'),
    ]);
    const loaded = await currentRoster(register);
    if (loaded === null) {
      throw new Fault(
        'roster.none',
        'No roster is loaded, so nobody can act. Load one: assent roster load FILE',
      );
    }
    return actorNamed(loaded.roster, this.as ?? fallback, instant(Date.now()));
  }

  /** Where the signing key of the installation is kept; nothing is read yet. @throws Fault `key.none` */
  async keyPlace(): Promise<KeyPlace> {
    const { findKeyPlace } = await import('./signingKey.ts');
    return findKeyPlace(this.#options.data, this.#around.env);
  }

  /** Awaits work that may take a while; on a terminal, the sentence says so after one second. */
  waiting<T>(sentence: string, work: Promise<T>): Promise<T> {
    return this.#options.json ? work : withProgress(this.#around.stderr, sentence, work);
  }

  async close(): Promise<void> {
    const closed = [this.#register, this.#desk].map(async (opening) => (await opening)?.close());
    await Promise.allSettled(closed);
  }

  #where(): Promise<Place> {
    this.#place ??= findPlace(this.#options.data, this.#around.env);
    return this.#place;
  }
}
