// A mail server that accepts everything and delivers nothing: each message becomes a file that people can read.
// In: SMTP on a loopback port. Out: the messages, a call for each new one, and refusals, outages and returned mail on demand.
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { InstallationFault, sentence } from '../faults.ts';
import { LOOPBACK } from '../ports.ts';
import type { Fate } from './deliveryReport.ts';
import type { Mail, MailFile } from './mail.ts';
import { MailStore } from './mailStore.ts';
import { Returns } from './returns.ts';

/** How to catch. */
export interface MailCatcherOptions {
  /** One file per message; made when missing. */
  readonly folder: string;
  /** A free one unless told. */
  readonly port?: number;
  /** Longer messages are refused with 552; 10 MB unless told. */
  readonly maxBytes?: number;
  /** How long mail stays that comes back; 3 s unless told. */
  readonly returnsAfterMs?: number;
  /** Where delivery reports are sent, `smtp://host:port`; here, unless told. */
  readonly reportsTo?: string;
}

/** A running catcher. */
export interface MailCatcher {
  /** `smtp://127.0.0.1:port`; no TLS, no login. It stays the same through `down` and `up`. */
  readonly url: string;
  /** All messages, the newest last; repeated Message-IDs are all there. */
  messages(): Promise<Mail[]>;
  message(id: string): Promise<Mail | undefined>;
  /** The content of the attachment at `index`, from 0. */
  attachment(id: string, index: number): Promise<MailFile | undefined>;
  /** The stored bytes of a message. */
  raw(id: string): Promise<Buffer | undefined>;
  /** Calls `listener` with each new message. @returns a function that ends it */
  subscribe(listener: (mail: Mail) => void): () => void;
  /** From now on this recipient is answered 550 (no such mailbox) or 450 (try later). */
  refuse(recipient: string, code: 550 | 450): void;
  /**
   * From now on mail to this recipient is taken, and after a while a report that it failed comes back to its sender. Mail to
   * `bounce+later@…` always comes back.
   */
  bounceLater(recipient: string): void;
  /** Ends a refusal, and sends no more mail back. */
  accept(recipient: string): void;
  /** Sends a delivery report about a kept message to its sender now, by SMTP; by default that it failed. */
  sendBack(id: string, fate?: Fate): Promise<void>;
  /** Stops listening and cuts open connections, as an outage does. */
  down(): Promise<void>;
  /** Listens again, on the same port. */
  up(): Promise<void>;
  close(): Promise<void>;
}

/** @throws InstallationFault `mail.notStarted` */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const catcher = new Catcher(await MailStore.open(options.folder), options);
  await catcher.listen(options.port ?? 0);
  return catcher;
}

class Catcher implements MailCatcher {
  readonly #listeners = new Set<(mail: Mail) => void>();
  readonly #refusals = new Map<string, 550 | 450>();
  readonly #returns: Returns;
  readonly maxBytes: number;
  #server: SMTPServer | undefined;
  #port = 0;

  constructor(
    readonly store: MailStore,
    { maxBytes = 10 * 1024 * 1024, returnsAfterMs: afterMs = 3_000, reportsTo }: MailCatcherOptions,
  ) {
    this.maxBytes = maxBytes;
    this.#returns = new Returns(store, { afterMs, to: () => reportsTo ?? this.url });
  }

  get url(): string {
    return `smtp://${LOOPBACK}:${this.#port}`;
  }

  messages = (): Promise<Mail[]> => this.store.messages();
  message = (id: string): Promise<Mail | undefined> => this.store.message(id);
  attachment = (id: string, index: number): Promise<MailFile | undefined> => this.store.attachment(id, index);
  raw = (id: string): Promise<Buffer | undefined> => this.store.raw(id);

  subscribe(listener: (mail: Mail) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  refuse(recipient: string, code: 550 | 450): void {
    this.#refusals.set(recipient.toLowerCase(), code);
  }

  bounceLater(recipient: string): void {
    this.#returns.choose(recipient);
  }

  accept(recipient: string): void {
    this.#refusals.delete(recipient.toLowerCase());
    this.#returns.spare(recipient);
  }

  sendBack = (id: string, fate: Fate = {}): Promise<void> => this.#returns.send(id, fate);

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const connection of server.connections) connection.close();
    await closed;
  }

  async up(): Promise<void> {
    if (!this.#server) await this.listen(this.#port);
  }

  close(): Promise<void> {
    this.#returns.close();
    return this.down();
  }

  async listen(port: number): Promise<void> {
    const server = this.#newServer();
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, resolve);
      });
    } catch (error) {
      throw new InstallationFault(
        'mail.notStarted',
        `The mail catcher cannot listen on port ${port} (${sentence(error)}). Stop the program that uses it, and start again.`,
        { cause: error },
      );
    }
    server.removeAllListeners('error');
    server.on('error', () => {}); // a client that goes away is no fault of ours
    this.#server = server;
    this.#port = (server.server.address() as AddressInfo).port;
  }

  #newServer(): SMTPServer {
    return new SMTPServer({
      banner: 'Assent mail catcher',
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      size: this.maxBytes,
      onRcptTo: ({ address }, _session, callback) => callback(this.#refusalOf(address)),
      onData: (stream, session, callback) => {
        this.#receive(stream, session).then(
          (id) => callback(null, `Kept as ${id}`),
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
        );
      },
    });
  }

  #refusalOf(address: string): Error | null {
    const code = this.#refusals.get(address.toLowerCase());
    if (code === undefined) return null;
    return answer(code, code === 550 ? 'No such mailbox here' : 'Mailbox busy, try again later');
  }

  async #receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) throw answer(552, `The message is longer than ${this.maxBytes} bytes`);
    const { mailFrom, rcptTo } = session.envelope;
    const recipients = rcptTo.map(({ address }) => address);
    const id = await this.store
      .add(Buffer.concat(chunks), mailFrom ? mailFrom.address : '', recipients)
      .catch((error: unknown) => {
        throw answer(452, `The message could not be kept: ${sentence(error)}`);
      });
    this.#returns.kept(id, recipients);
    const mail = this.#listeners.size > 0 ? await this.store.message(id) : undefined;
    if (mail) for (const listener of this.#listeners) listener(mail);
    return id;
  }
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
